import { OwnWords } from '#desk/language/own-words.tsx';
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
  /** The language of the text, where it goes into the documents as it stands. */
  readonly lang?: string | undefined;
  /** Beside the text: how large the gap is. */
  readonly note?: string | undefined;
  readonly takes: readonly OfferTake[];
  /** The way to say no to it, where it would come back. */
  readonly turnDown?: OfferTake | undefined;
  /** What became of it, in a word or two; null while it is only offered. */
  readonly became: string | null;
  /** The way back; null where something else was done since. */
  readonly undo: (() => void) | null;
  /** Under the text: why it is offered, and where it comes from. */
  readonly children?: ReactNode;
}

/** Something that may be taken in, as one line; once it is taken it stays, and says so. */
export function OfferRow({ text, lang, note, takes, turnDown, became, undo, children }: OfferRowProps) {
  const { offers } = useWords('inProcess');
  return (
    <li className={css['row']} data-became={became ?? undefined}>
      <div>
        <p lang={lang}>
          {lang === undefined ? <OwnWords>{text}</OwnWords> : text}
          {note !== undefined && <span className={`small quiet ${css['note'] ?? ''}`}> {note}</span>}
        </p>
        {children}
      </div>
      <span className={css['takes']}>
        {became === null ? (
          <>
            {takes.map((take) => (
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
            ))}
            {turnDown && (
              <Button look="quiet" size="small" aria-label={turnDown.name} onClick={turnDown.onTake}>
                {turnDown.text}
              </Button>
            )}
          </>
        ) : (
          <>
            <span className={`small ${css['became'] ?? ''}`}>
              <Icon name="check" /> {became}
            </span>
            {undo && (
              <Button look="quiet" size="small" aria-label={offers.undoOf(text)} onClick={undo}>
                {offers.undo}
              </Button>
            )}
          </>
        )}
      </span>
    </li>
  );
}
