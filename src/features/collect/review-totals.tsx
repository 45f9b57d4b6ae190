import type { Comparison, OfferStatus } from '#domain/advance/compare-answer.ts';
import type { ReceivedAnswer } from '#domain/advance/received-answer.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { isBlank } from '#domain/process/rows.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './collect.module.css';

/** How much there is of each kind, and that scores are kept apart. */
export function ReviewTotals({
  comparison,
  received,
}: {
  comparison: Comparison;
  received: readonly ReceivedAnswer[];
}) {
  const { totals, scoresApart } = useWords('collect');
  const offers = comparison.places.flatMap((place) => place.offers);
  const of = (status: OfferStatus): number => offers.filter((offer) => offer.status === status).length;
  const scored = new Set(
    comparison.latest.flatMap(({ answers }) =>
      rowsIn(answers, stakeholders, 'groups')
        .filter((row) => !isBlank(row.involvement) || !isBlank(row.importance))
        .map(({ id }) => id),
    ),
  ).size;
  const left = received.reduce((sum, { leftovers }) => sum + leftovers.length, 0);
  const lines = [
    ...(['new', 'changed', 'conflict', 'equal'] as const).map(
      (status) => [of(status), totals[status]] as const,
    ),
    [comparison.rows.length, totals.rows] as const,
    [scored, totals.scores] as const,
    [left, totals.left] as const,
  ];
  return (
    <>
      <ul className={css['totals']}>
        {lines.map(([count, text]) => count > 0 && <li key={text(count)}>{text(count)}</li>)}
      </ul>
      {scored > 0 && <p className="small quiet">{scoresApart}</p>}
    </>
  );
}
