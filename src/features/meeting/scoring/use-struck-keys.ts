import { useLayoutEffect, useRef, type RefObject } from 'react';
import { lettersOn } from '../room/use-letters.ts';

export interface StruckKey {
  /** 1–9 from either part of the keyboard, whatever Shift makes of it. */
  readonly digit: number | null;
  readonly shift: boolean;
  /** Small letters. */
  readonly key: string;
}

const FIELD = 'textarea, select, input:not([type="checkbox"]), [contenteditable]';

/**
 * Hears keys before the rest of the window does, wherever the focus is outside fields and dialogs; `onKey` says
 * whether it took the key. Not inside the small picture of the room, and single letters and digits not where a
 * person has turned them off.
 */
export function useStruckKeys(
  place: RefObject<HTMLElement | null>,
  onKey: (struck: StruckKey) => boolean,
): void {
  const latest = useRef(onKey);
  useLayoutEffect(() => {
    latest.current = onKey;
  }, [onKey]);
  // With the screen, not after it: a key struck the moment the question stands there counts.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (!place.current || place.current.closest('[inert]') || target?.closest(`dialog, ${FIELD}`)) return;
      if (event.key.length === 1 && !lettersOn()) return;
      const digit = Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? Number.NaN);
      const struck = {
        digit: Number.isNaN(digit) ? null : digit,
        shift: event.shiftKey,
        key: event.key.toLowerCase(),
      };
      if (event.repeat || !latest.current(struck)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [place]);
}
