import { useLayoutEffect, useState, type RefObject } from 'react';

/** Is what stands in this element wider than it? Looked at again when either changes its width. */
export function useOverflow(area: RefObject<HTMLElement | null>): boolean {
  const [over, setOver] = useState(false);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const measure = (): void => setOver(element.scrollWidth > element.clientWidth + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [area]);
  return over;
}
