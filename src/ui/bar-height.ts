/** A ref, for a bar whose words may take several lines: keeps its height in this property of the page. */
const heightIn =
  (property: string) =>
  (bar: HTMLElement | null): (() => void) | undefined => {
    if (!bar) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty(property, `${bar.offsetHeight}px`));
    observer.observe(bar);
    return () => {
      observer.disconnect();
      style.removeProperty(property);
    };
  };

/** For one at the top of a page, in `--bar`: what is scrolled to stands below it (WCAG 2.4.11). */
export const barHeight = heightIn('--bar');

/** For one at the bottom, in place of the `--bottom` that bars have: what is scrolled to stands above it. */
export const bottomBarHeight = heightIn('--bottom');
