import type { OwnRow } from '#domain/advance/compare-answer.ts';
import type { Process } from '#domain/process/process.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './collect.module.css';
import { OwnRowReview } from './own-row-review.tsx';
import type { useReview } from './use-review.ts';

interface RowsProps {
  readonly rows: readonly OwnRow[];
  readonly process: Process;
  readonly nameOf: (leader: string) => string;
  readonly review: Pick<ReturnType<typeof useReview>, 'rowChoiceOf' | 'chooseRow'>;
}

/**
 * The units and groups leaders added. Those with the very same name as another are folded away: thirty leaders who add
 * the same group are one thing to decide.
 */
export function OwnRows({ rows, process, nameOf, review }: RowsProps) {
  const words = useWords('collect');
  const isAlike = ({ suggested }: OwnRow): boolean => suggested.kind === 'same';
  const alike = rows.filter(isAlike);
  const shown = (own: OwnRow) => (
    <OwnRowReview
      key={own.id}
      own={own}
      nameOf={nameOf}
      process={process}
      choice={review.rowChoiceOf(own)}
      onChoose={review.chooseRow}
    />
  );
  return (
    <div className={css['step']}>
      <h3 className="h-s">{words.own}</h3>
      <p className="quiet">{words.ownLead}</p>
      {rows.filter((own) => !isAlike(own)).map(shown)}
      {alike.length > 0 && (
        <details className={css['alike']}>
          <summary>{words.ownAlike(alike.length)}</summary>
          <div>{alike.map(shown)}</div>
        </details>
      )}
    </div>
  );
}
