import { useLayoutEffect, type RefObject } from 'react';

/**
 * Hears the keys in a part of the page, or in the whole window, from the moment the part stands there. What waits until after
 * the frame (an effect) loses the first key on a slow machine: people see the page, and press.
 * @param where the part, which may come and go; or `window`
 * @param hear given each key that goes down there, and the part itself
 */
export function useKeyDown<E extends HTMLElement>(
  where: RefObject<E | null>,
  hear: (event: KeyboardEvent, part: E) => void,
): void;
export function useKeyDown(where: 'window', hear: (event: KeyboardEvent) => void): void;
export function useKeyDown(
  where: RefObject<HTMLElement | null> | 'window',
  hear: (event: KeyboardEvent, part: HTMLElement) => void,
): void {
  // After every drawing: a list that was empty has its table now, and it is the newest `hear` that is asked.
  useLayoutEffect(() => {
    const part = where === 'window' ? window : where.current;
    if (!part) return;
    const onKeyDown = (event: Event): void => {
      if (event instanceof KeyboardEvent) hear(event, part instanceof HTMLElement ? part : document.body);
    };
    part.addEventListener('keydown', onKeyDown);
    return () => part.removeEventListener('keydown', onKeyDown);
  });
}
