import { useEffect, useRef } from 'react';
import { afterPaint } from '#ui/after-paint.ts';

/**
 * Says which page this is: the title of the window, and, each time one comes to its address, the focus on its first
 * heading and the top of the page in sight. Who uses the keyboard or hears the page begins there, not where the page
 * before was left. A page whose heading comes later is waited for, and one whose heading another takes the place of is
 * begun at that one; `null` is no title yet. Who is led from page to page by the keys in a `data-leads` keeps the focus there.
 */
export function useArrivedPage(title: string | null): void {
  const arrived = useRef<{ readonly at: string; readonly heading: HTMLElement } | null>(null);
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
  useEffect(() => {
    const at = addressNow();
    const arrive = (): void => {
      // A page that is being left has no more to say.
      if (addressNow() !== at) return;
      const before = arrived.current?.at === at ? arrived.current.heading : null;
      if (before && (hasFocus() || (before.isConnected && isShown(before)))) return;
      const heading = [...document.querySelectorAll<HTMLElement>('h1')].find(isShown);
      if (!heading) return;
      arrived.current = { at, heading };
      heading.tabIndex = -1;
      if (!isLed()) heading.focus({ preventScroll: true });
      if (!before) window.scrollTo(0, 0);
    };
    let callOff: (() => void) | undefined;
    // Whether something is shown costs a layout of the page while it is being changed, and nothing when that has been painted.
    const look = (): void => {
      if (arrived.current?.at !== at) arrive();
      else
        callOff ??= afterPaint(() => {
          callOff = undefined;
          arrive();
        });
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      callOff?.();
    };
  });
}

/** What stands after «?» is a place on the same page. */
const addressNow = (): string => window.location.hash.split('?')[0] ?? '';

const isLed = (): boolean => (document.activeElement?.closest('[data-leads]') ?? null) !== null;

/** A browser takes the focus from what is hidden only when it draws the next time: until then it is where nobody sees it. */
const hasFocus = (): boolean => {
  const focused = document.activeElement;
  return focused !== null && focused !== document.body && isShown(focused);
};

/** A paper is laid out before it is shown. A page without a layout, as in tests, shows everything. */
const isShown = (element: Element): boolean =>
  !('checkVisibility' in element) || element.checkVisibility({ visibilityProperty: true });
