import type { ReactNode } from 'react';
import { useWords } from '#session/words/use-words.ts';
import { IconButton } from '#ui/button.tsx';
import css from './clear-answer.module.css';

interface ClearProps {
  /** The question, as it is asked. */
  readonly label: string;
  readonly isAnswered: boolean;
  readonly onClear: () => void;
  /** The choice, with its question on its first line. */
  readonly children: ReactNode;
}

/** A choice, and on the line of its question the way to take the answer away: nothing moves when it comes and goes. */
export function ClearAnswer({ label, isAnswered, onClear, children }: ClearProps) {
  const inProcess = useWords('inProcess');
  return (
    <div className={css['choice']}>
      {children}
      {isAnswered && (
        <span className={css['clear']}>
          <IconButton icon="close" label={`${inProcess.fill.clear}: ${label}`} onClick={onClear} />
        </span>
      )}
    </div>
  );
}
