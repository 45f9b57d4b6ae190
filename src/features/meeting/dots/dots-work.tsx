import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { useRef, useState, type ReactNode } from 'react';
import { placeOf } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { textOf } from '#domain/process/rows.ts';
import { removeCriterion } from '#domain/scoring/deeds.ts';
import { byDots, DOTS_EACH, dotsOf, isTied, leadingOf } from '#domain/scoring/dots.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useLocalUndo } from '#session/process/use-local-undo.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';
import css from './dots.module.css';
import { CountField } from '../scoring/count-field.tsx';
import { Discs } from '../scoring/discs.tsx';
import { PeopleField } from '../scoring/people-field.tsx';
import shared from '../scoring/scoring.module.css';
import type { Dots } from './use-dots.ts';

interface DotsWorkProps {
  readonly dots: Dots;
  /** Says how many there are before all see them: for the facilitator alone. */
  readonly counts?: boolean;
  /** What the list stands in; down the page without. */
  readonly frame?: (list: ReactNode) => ReactNode;
}

/** Gives and takes dots, shows them, and takes away what is not kept. */
export function DotsWork({ dots, counts = false, frame = (list) => list }: DotsWorkProps) {
  const { dots: words } = useWords('scoring');
  const store = useProcessStore();
  const list = useRef<HTMLOListElement>(null);
  const { criteria, shown, setShown, give, people, line } = dots;
  const [removed, setRemoved] = useState<string | null>(null);
  const removal = useLocalUndo();
  const leading = shown ? leadingOf(criteria) : [];
  const most = Math.max(0, ...criteria.map(dotsOf));

  function remove(id: string, text: string): void {
    removal.change(removeCriterion(store.getState().process.answers, id), words.remove(text));
    setRemoved(text);
    list.current?.closest('main')?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }
  return (
    <>
      {frame(
        <ol ref={list} className={css['list']} aria-live={shown ? 'polite' : 'off'}>
          {(shown ? byDots(criteria) : criteria).map((row) => {
            const { id, text: typed } = row;
            const text = textOf(typed).trim();
            return (
              <li key={id} data-leads={leading.includes(row) || undefined}>
                <b aria-hidden>{criteria.indexOf(row) + 1}</b>
                <span className={css['text']}>{text}</span>
                {shown ? (
                  <>
                    <span className={css['dots']}>
                      {isTied(criteria, row) && <span className={css['tied']}>{words.tied}</span>}
                      <Discs count={dotsOf(row)} all={most > 20 ? most : dotsOf(row)} />
                      {words.dots(dotsOf(row))}
                    </span>
                    <IconButton icon="remove" label={words.remove(text)} onClick={() => remove(id, text)} />
                  </>
                ) : (
                  <span className={shared['counters']}>
                    <button type="button" aria-label={words.oneLess(text)} onClick={() => give(row, -1)}>
                      −
                    </button>
                    {counts && <output>{dotsOf(row)}</output>}
                    <button type="button" aria-label={words.oneMore(text)} onClick={() => give(row, 1)}>
                      +
                    </button>
                  </span>
                )}
              </li>
            );
          })}
        </ol>,
      )}
      <div className={shared['foot']}>
        <div className={shared['state']}>
          <p role="status">
            <SentenceWithOwn>{removed === null ? `${line}.` : words.removed(removed)}</SentenceWithOwn>
          </p>
          {removed !== null && (
            <Button
              look="quiet"
              size="small"
              icon="undo"
              onClick={() => {
                // Only the removal itself is taken back; something done since then stays.
                removal.undo();
                setRemoved(null);
              }}
            >
              {words.undo}
            </Button>
          )}
          {!shown && <PeopleField guess={people} />}
          {!shown && (
            <CountField
              place={placeOf(meeting, 'dotsEach')}
              label={words.each}
              unit="votes"
              otherwise={DOTS_EACH}
            />
          )}
        </div>
        <Button
          size="small"
          look={shown ? 'quiet' : 'primary'}
          icon={shown ? 'eye-off' : 'eye'}
          onClick={() => setShown(!shown)}
        >
          {shown ? words.hide : words.show}
        </Button>
      </div>
    </>
  );
}
