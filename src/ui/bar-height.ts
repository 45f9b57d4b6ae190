/** A ref, for a bar whose words may take several lines: keeps its height, px, in this property of the page where it is above `least`. */
const heightIn =
  (property: string, least = 0) =>
  (bar: HTMLElement | null): (() => void) | undefined => {
    if (!bar) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const { offsetHeight } = bar;
      if (offsetHeight > least) style.setProperty(property, `${offsetHeight}px`);
      else style.removeProperty(property);
    });
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

/** One line of a bar at the top, with its edge, px. */
const ONE_LINE = 60;

/** For one that stays at the top of a page, in place of the `--top` that bars have, where its words take more than a line. */
export const topBarHeight = heightIn('--top', ONE_LINE);
