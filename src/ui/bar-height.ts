/**
 * A ref, for a bar at the top of a page whose words may take several lines: keeps its height in `--bar` of the page, so that
 * what is scrolled to stands below it (WCAG 2.4.11).
 */
export function barHeight(bar: HTMLElement | null): (() => void) | undefined {
  if (!bar) return undefined;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty('--bar', `${bar.offsetHeight}px`));
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty('--bar');
  };
}
