/** What a page keeps free between its bars and what it scrolls to (`scroll-padding` in theme.css), px. */
const FREE = 16;

/**
 * A ref, for what stays in sight while the page goes by and may be taller than the window. Where the focus comes to something in
 * it that is out of sight, it gets `data-goes` and goes with the page until the focus is elsewhere (WCAG 2.4.11). What a hand
 * presses is in sight, so nothing moves under the hand.
 */
export function focusInSight(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    if (!element.contains(target)) {
      element.removeAttribute('data-goes');
      return;
    }
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
    const { top, bottom } = target.getBoundingClientRect();
    const [from, to] = [parseFloat(scrollPaddingTop) - FREE, parseFloat(scrollPaddingBottom) - FREE];
    if (bottom > from && top < window.innerHeight - to) return;
    element.setAttribute('data-goes', '');
    target.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('focusin', onFocus);
  return () => document.removeEventListener('focusin', onFocus);
}
