import { useRef, useState } from 'react';
import { numberIn, placeOf } from '#domain/guide/read.ts';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { criteria as criteriaStep } from '#domain/guide/steps/criteria.ts';
import { textOf, type Row } from '#domain/process/rows.ts';
import { giveDot, removeCriterion } from '#domain/scoring/deeds.ts';
import { byDots, DOTS_EACH, dotsOf, isTied, votedCriteria } from '#domain/scoring/dots.ts';
import { peopleInRoom } from '#domain/scoring/people.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useLocalUndo } from '#session/process/use-local-undo.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { useKeys } from '../keys/keys-provider.tsx';
import { SceneHead } from '../scene/scene-head.tsx';
import css from './dots.module.css';
import { CountField } from '../scoring/count-field.tsx';
import { PeopleField } from '../scoring/people-field.tsx';
import shared from '../scoring/scoring.module.css';
import { useShown } from '../scoring/use-shown.ts';

/** Dots on the criteria (S1 1.35): given in silence, shown together, most first. People choose what to keep. */
export function DotsSceneView() {
  const { dots: words } = useWords('scoring');
  const store = useProcessStore();
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useShown('dots');
  const [removed, setRemoved] = useState<string | null>(null);
  const removal = useLocalUndo();
  const criteria = votedCriteria(useRowsIn(criteriaStep, 'criteria'));
  const people = useProcess(({ process }) => peopleInRoom(process.answers));
  const dots = useProcess(({ process }) => numberIn(process.answers, meeting, 'dotsEach')) ?? DOTS_EACH;
  const given = criteria.reduce((sum, row) => sum + dotsOf(row), 0);

  function give(row: Row | undefined, by: 1 | -1): void {
    // From what stands now, not from what was drawn: the next dot may come before the screen has followed.
    if (row) store.change(giveDot(store.getState().process.answers, row.id, by), words.label);
  }
  function remove(id: string, text: string): void {
    removal.change(removeCriterion(store.getState().process.answers, id), words.remove(text));
    setRemoved(text);
    place.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }
  useKeys('dots', {
    dot: shown ? null : ({ digit, shift }) => give(criteria[Number(digit) - 1], shift ? -1 : 1),
    show: () => setShown(!shown),
  });

  const most = people === null ? 0 : Math.floor(people * dots);
  const line =
    most < 1 ? words.givenOnly(given) : given > most ? words.tooMany(given, most) : words.given(given, most);
  return (
    <div ref={place} className={css['scene']}>
      <SceneHead
        text={words.title}
        lead={criteria.length === 0 ? words.empty : shown ? words.choose : words.lead(dots)}
      />
      <ol className={css['list']} aria-live={shown ? 'polite' : 'off'}>
        {(shown ? byDots(criteria) : criteria).map((row) => {
          const { id, text: typed } = row;
          const text = textOf(typed).trim();
          return (
            <li key={id}>
              <b aria-hidden>{criteria.indexOf(row) + 1}</b>
              <span className={css['text']}>{text}</span>
              {shown ? (
                <>
                  <span className={css['dots']}>
                    {isTied(criteria, row) && <span className={css['tied']}>{words.tied}</span>}
                    {words.dots(dotsOf(row))}
                  </span>
                  <IconButton icon="remove" label={words.remove(text)} onClick={() => remove(id, text)} />
                </>
              ) : (
                <span className={shared['counters']}>
                  <button type="button" aria-label={words.oneLess(text)} onClick={() => give(row, -1)}>
                    −
                  </button>
                  <button type="button" aria-label={words.oneMore(text)} onClick={() => give(row, 1)}>
                    +
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <div className={shared['foot']}>
        <div className={shared['state']}>
          <p role="status">{removed === null ? `${line}.` : words.removed(removed)}</p>
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
    </div>
  );
}
