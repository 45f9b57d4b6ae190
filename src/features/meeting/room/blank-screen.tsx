import { useEffect, useRef } from 'react';
import { useWords } from '#session/words/use-words.ts';
import css from './room.module.css';

/** Covers the wall with black until it is pressed. Takes the focus, so that Enter and space bring the wall back. */
export function BlankScreen({ onLight }: { onLight: () => void }) {
  const { room } = useWords('meetingRoom');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <button ref={button} type="button" data-layer className={css['black']} onClick={onLight}>
      <span className="sr-only">{room.black}</span>
    </button>
  );
}
