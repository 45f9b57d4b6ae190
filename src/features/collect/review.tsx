import { useEffect, useRef, type RefObject } from 'react';
import { ASKED_STEPS } from '#domain/guide/choices.ts';
import { pathOf, placeKey } from '#domain/process/place.ts';
import type { ComparedPlace } from '#domain/advance/compare-answer.ts';
import type { Doubt } from '#domain/advance/who-speaks.ts';
import type { ReceivedAnswer } from '#domain/advance/received-answer.ts';
import type { Change } from '#domain/process/change.ts';
import { valueAt } from '#domain/process/value-at.ts';
import type { Process } from '#domain/process/process.ts';
import { textOf } from '#domain/process/rows.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { leaderStatuses, namesOf } from './answer-status.ts';
import css from './collect.module.css';
import type { Choices } from './kept-came-in.ts';
import { OwnRows } from './own-rows.tsx';
import { PlaceReview } from './place-review.tsx';
import { ReviewTotals } from './review-totals.tsx';
import { SamePerson } from './same-person.tsx';
import { useDrawnByTurns } from '#desk/drawing/use-drawn-by-turns.ts';
import { useReview } from './use-review.ts';

/** So many offers are drawn at a time: some screens of them, in one task a slow machine is done with in a moment. */
const AT_ONCE = 40;

/** What leaders say of a place beside what stands there already. */
const newsOf = ({ offers }: ComparedPlace): number =>
  offers.filter(({ status }) => status !== 'equal').length;

/** The places that `drawn` offers are enough for, the last of them perhaps in part; with how many each may draw. */
function withinTurn(
  places: readonly ComparedPlace[],
  drawn: number,
): readonly { readonly place: ComparedPlace; readonly offers: number }[] {
  let left = drawn;
  return places.flatMap((place) => {
    const offers = Math.min(left, newsOf(place));
    left -= offers;
    return offers === 0 ? [] : [{ place, offers }];
  });
}

interface ReviewProps {
  readonly process: Process;
  readonly received: readonly ReceivedAnswer[];
  readonly doubts: readonly Doubt[];
  readonly choices: Choices;
  readonly onChoose: (next: (before: Choices) => Choices) => void;
  readonly onPerson: (key: string, leader: string) => void;
  readonly onTakeIn: (changes: readonly Change[], leaders: number) => void;
  readonly onPutAway: () => void;
}

/** Everything that will be written, with names on, before any of it is. */
export function Review({
  process,
  received,
  doubts,
  choices,
  onChoose,
  onPerson,
  onTakeIn,
  onPutAway,
}: ReviewProps) {
  const words = useWords('collect');
  const steps = useWords('steps');
  const review = useReview(process, received, choices, onChoose);
  const { comparison, preview } = review;
  const names = namesOf(leaderStatuses(process, received), words.unnamed);
  const nameOf = (leader: string): string => names.get(leader) ?? words.unnamed;
  const section = useRef<HTMLElement>(null);
  useFocusOnce(section);
  const count = new Set(received.map(({ answer }) => answer.leader)).size;
  const open = comparison.places.filter((place) => newsOf(place) > 0);
  const all = open.reduce((sum, place) => sum + newsOf(place), 0);
  const drawn = useDrawnByTurns(all, AT_ONCE);
  const parts = withinTurn(open, drawn);
  const resultOf = (place: ComparedPlace): string => textOf(valueAt(preview, place.step, pathOf(place)));
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={words.review(count)}
      className={css['review']}
      aria-busy={drawn < all}
    >
      <div className={css['section']}>
        <h2 className="h-m">{words.review(count)}</h2>
        <p>{words.reviewLead}</p>
        <ReviewTotals comparison={comparison} received={received} />
        {open.length === 0 && comparison.rows.length === 0 && <p>{words.nothingNew}</p>}
      </div>
      {doubts.length > 0 && <SamePerson doubts={doubts} nameOf={nameOf} onChoose={onPerson} />}
      {comparison.rows.length > 0 && (
        <OwnRows rows={comparison.rows} process={process} nameOf={nameOf} review={review} />
      )}
      {ASKED_STEPS.map((step) => {
        const places = parts.filter(({ place }) => place.step === step);
        return places.length === 0 ? null : (
          <div key={step} className={css['step']}>
            <h3 className="h-s">{steps[step].title}</h3>
            {places.map(({ place, offers }) => (
              <PlaceReview
                key={placeKey(place)}
                place={place}
                drawn={offers}
                answers={process.answers}
                nameOf={nameOf}
                result={resultOf(place)}
                choiceOf={review.choiceOf}
                onChoose={review.choose}
              />
            ))}
          </div>
        );
      })}
      {drawn === all && (
        <div className={css['actions']}>
          <Button icon="check" onClick={() => onTakeIn(review.changes(), count)}>
            {words.takeIn(count)}
          </Button>
          <Button look="secondary" onClick={onPutAway}>
            {words.putAway}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What was just read is where a person goes on: at its beginning, though it is taller than the screen. */
function useFocusOnce(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    // By itself a browser shows the end of what is so tall.
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'start' });
  }, [element]);
}
