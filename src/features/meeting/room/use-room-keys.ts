import { useEffect } from 'react';

export interface RoomKeys {
  readonly move: (by: -1 | 1) => void;
  readonly moveStep: (by: -1 | 1) => void;
  /** Puts the cursor in the answer; null where there is none to put it in. */
  readonly write: (() => void) | null;
  readonly toggleBlack: () => void;
  readonly toggleFullScreen: () => void;
  readonly showSteps: () => void;
  readonly showKeys: () => void;
  /** Single letters count; a person whose voice or hand strikes them by accident turns them off (WCAG 2.1.4). */
  readonly letters: boolean;
  /** True just after a key in an answer: if the answer is gone now, the next letter is no command either. */
  readonly justWrote?: () => boolean;
}

/**
 * The keys of the room. What is typed in a field is the field's: there only the page keys move, since a presenter's
 * remote must always work, and what is written is already kept.
 */
export function useRoomKeys(keys: RoomKeys): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest('dialog')) return;
      const deed = deedOf(event, target, keys);
      if (!deed) return;
      event.preventDefault();
      deed();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [keys]);
}

/** Where letters and arrows belong to the control. */
const isField = (target: HTMLElement | null): boolean =>
  target?.matches('textarea, select, input:not([type="checkbox"], [type="radio"]), [contenteditable]') ??
  false;
const isRadio = (target: HTMLElement | null): boolean => target?.matches('input[type="radio"]') ?? false;

function deedOf(event: KeyboardEvent, target: HTMLElement | null, keys: RoomKeys): (() => void) | null {
  switch (event.key) {
    case 'PageDown':
      return () => keys.move(1);
    case 'PageUp':
      return () => keys.move(-1);
    case 'Escape':
      return target && target !== document.body ? () => leave(target) : null;
  }
  if (isField(target) || keys.justWrote?.()) return null;
  if (!isRadio(target)) {
    if (event.key === 'ArrowRight') return () => (event.shiftKey ? keys.moveStep(1) : keys.move(1));
    if (event.key === 'ArrowLeft') return () => (event.shiftKey ? keys.moveStep(-1) : keys.move(-1));
    if (event.key === 'Enter' && !target?.matches('button, a, input, summary')) return keys.write;
  }
  if (!keys.letters) return null;
  switch (event.key.toLowerCase()) {
    case 'b':
    case '.':
      return keys.toggleBlack;
    case 'f':
      return keys.toggleFullScreen;
    case 'g':
      return keys.showSteps;
    case '?':
      return keys.showKeys;
    default:
      return null;
  }
}

/** Out of the field, back to the question, where the arrows move the room again. */
function leave(target: HTMLElement): void {
  target.blur();
  document.querySelector<HTMLElement>('#main h2')?.focus({ preventScroll: true });
}
