import { useEffect, useRef } from 'react';
import { useWords } from '#session/words/use-words.ts';
import css from './room.module.css';

/** Nothing to look at but each other. */
export function BlackScreen({ onLight }: { onLight: () => void }) {
  const { room } = useWords('meetingRoom');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <button ref={button} type="button" className={css['black']} onClick={onLight}>
      <span className="sr-only">{room.black}</span>
    </button>
  );
}
