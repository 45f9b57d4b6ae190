import type { GroupScores } from '#domain/scoring/scores-of.ts';
import type { ScaleValue } from '#domain/steps/fields.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './scores.module.css';

/** More rings than this in a cell become a number. */
const MOST_RINGS = 8;

/** The single answers of one group that lie in this cell: a ring each, and how many in words. */
export function RingsHere({
  scores,
  involvement,
  importance,
}: {
  scores: GroupScores;
  involvement: ScaleValue;
  importance: ScaleValue;
}) {
  const { step } = useWords('scoring');
  const count = scores.persons.filter(
    (one) => one.involvement === involvement && one.importance === importance,
  ).length;
  if (count === 0) return null;
  return (
    <span className={css['rings']}>
      <span className="sr-only">{step.ring(count)}</span>
      {count > MOST_RINGS && <i className={css['ring']} aria-hidden />}
      {count > MOST_RINGS ? (
        <span className={css['many']} aria-hidden>
          {count}
        </span>
      ) : (
        Array.from({ length: count }, (_, index) => <i key={index} className={css['ring']} aria-hidden />)
      )}
    </span>
  );
}
