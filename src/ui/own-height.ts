/**
 * A ref: keeps the height of its element in `--own-height`, so that a style can place it by how tall it is while the page is
 * scrolled. At the top of the page nothing hangs on it, so nothing is written there and a page that comes is laid out once less.
 */
export function ownHeight(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  let height = 0;
  let written = 0;
  const write = (): void => {
    if (window.scrollY === 0 || written === height) return;
    written = height;
    element.style.setProperty('--own-height', `${height}px`);
  };
  const observer = new ResizeObserver(() => {
    height = element.offsetHeight;
    write();
  });
  observer.observe(element);
  window.addEventListener('scroll', write, { passive: true });
  return () => {
    observer.disconnect();
    window.removeEventListener('scroll', write);
  };
}
