import { SentenceWithOwn } from '#desk/language/own-words.tsx';
import { compositionOf, smallestPanel } from '#domain/panel/composition.ts';
import { staffShareOf } from '#domain/panel/seats.ts';
import { isBlankRow, textOf, type Row } from '#domain/process/rows.ts';
import { criteria } from '#domain/guide/steps/criteria.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { useDebouncedRowsIn } from '#session/process/use-answer.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './tables.module.css';

/** What the planned seats cover and lack. A check, never a ranking: people choose who sits in the panel. */
export function CompositionCheck() {
  const inProcess = useWords('inProcess');
  const { list, quoted } = useLanguage();
  const words = inProcess.groups;
  const given = {
    seats: useDebouncedRowsIn(groups, 'seats'),
    groups: useDebouncedRowsIn(groups, 'groups'),
    criteria: useDebouncedRowsIn(criteria, 'criteria'),
  };
  const smallest = smallestPanel(given);
  const {
    seats,
    coveredGroups,
    uncoveredGroups,
    uncoveredCriteria,
    atLeastTwo,
    patientPresent,
    relativePresent,
  } = compositionOf(given);
  const { staff, members } = staffShareOf(given.seats.filter((seat) => !isBlankRow(seat)));
  if (!smallest) return null;
  const names = (rows: readonly Row[], column: string): string =>
    list(rows.map((row) => quoted(textOf(row[column]))));
  const remarks =
    seats.length === 0
      ? []
      : [
          uncoveredGroups.length > 0 && words.seatsUncovered(names(uncoveredGroups, 'name')),
          uncoveredCriteria.length > 0 && words.criteriaUncovered(names(uncoveredCriteria, 'text')),
          uncoveredGroups.length === 0 && coveredGroups.length > 0 && words.seatsCovered,
          !atLeastTwo && words.twoAtLeast,
          !patientPresent && words.noPatient,
          !relativePresent && words.noRelative,
          staff > 0 && words.staffShare(staff, members),
        ].filter((remark) => remark !== false);
  return (
    <div role="status">
      <ul className={`small ${css['remarks'] ?? ''}`}>
        {remarks.map((remark) => (
          <li key={remark}>
            <SentenceWithOwn>{remark}</SentenceWithOwn>
          </li>
        ))}
        <li>{words.smallest(smallest.seats, smallest.exact)}</li>
        {smallest.tightestCriteria.length > 0 && (
          <li>
            <SentenceWithOwn>{words.tightest(names(smallest.tightestCriteria, 'text'))}</SentenceWithOwn>
          </li>
        )}
      </ul>
    </div>
  );
}
