import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useWords } from '#session/words/use-words.ts';
import css from './room.module.css';

/** These move the room, which brings the wall back too; and what is pressed with others is no key of its own, or the browser's. */
const PASSES = /^(?:Arrow(?:Left|Right)|Page(?:Up|Down)|Shift|Control|Alt|AltGraph|Meta|CapsLock|F\d+)$/;

/** Covers the wall with black until it is pressed, or any key is. Has the focus, and gives it back to the wall. */
export function BlankScreen({ onLight }: { onLight: () => void }) {
  const { room } = useWords('meetingRoom');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      const question = document.querySelector<HTMLElement>('#main h2');
      const back = before instanceof HTMLElement && before !== document.body ? before : question;
      back?.focus({ preventScroll: true });
    };
  }, []);
  // Taken from the room, to which the same key may mean something that would then be done unseen.
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || PASSES.test(event.key)) return;
    event.preventDefault();
    if (!event.repeat) onLight();
  }
  return (
    <button
      ref={button}
      type="button"
      data-layer
      className={css['black']}
      onClick={onLight}
      onKeyDown={onKeyDown}
    >
      <span className="sr-only">{room.black}</span>
    </button>
  );
}
