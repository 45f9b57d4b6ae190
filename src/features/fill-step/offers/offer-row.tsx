import type { ReactNode } from 'react';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import css from './offers.module.css';

export interface OfferTake {
  /** What it becomes: «Ta med», or what it becomes there where there is a choice. */
  readonly text: string;
  /** The same, with what is offered in it. */
  readonly name: string;
  readonly onTake: () => void;
}

interface OfferRowProps {
  readonly text: string;
  /** Beside the text: how large the gap is. */
  readonly note?: string | undefined;
  readonly takes: readonly OfferTake[];
  readonly taken: boolean;
  /** The way back; null where something else was done since. */
  readonly undo: (() => void) | null;
  /** Where it comes from. */
  readonly children?: ReactNode;
}

/** Something that may be taken in, as one line; once it is taken it stays, and says so. */
export function OfferRow({ text, note, takes, taken, undo, children }: OfferRowProps) {
  const { offers } = useWords('shell');
  return (
    <li className={css['row']} data-taken={taken || undefined}>
      <span>
        {text}
        {note !== undefined && <span className="small quiet"> {note}</span>}
      </span>
      <span className={css['takes']}>
        {taken ? (
          <>
            <span className="small">
              <Icon name="check" /> {offers.taken}
            </span>
            {undo && (
              <Button look="quiet" size="small" aria-label={offers.undoOf(text)} onClick={undo}>
                {offers.undo}
              </Button>
            )}
          </>
        ) : (
          takes.map((take) => (
            <Button
              key={take.name}
              look="quiet"
              size="small"
              icon="plus"
              aria-label={take.name}
              onClick={take.onTake}
            >
              {take.text}
            </Button>
          ))
        )}
      </span>
      {children}
    </li>
  );
}
