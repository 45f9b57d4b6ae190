/** A ref: keeps the height of its element in `--own-height`, so that a style can place it by how tall it is now. */
export function ownHeight(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  const observer = new ResizeObserver(() =>
    element.style.setProperty('--own-height', `${element.offsetHeight}px`),
  );
  observer.observe(element);
  return () => observer.disconnect();
}
