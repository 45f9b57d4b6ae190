import { hasUnreadSums } from '#domain/fee/fee-given.ts';
import { hourRows, type HourRow } from '#domain/fee/hours.ts';
import {
  FIELD_OF_FACTOR,
  hasUnreadHours,
  hasUntimedGathering,
  hoursGivenOf,
} from '#domain/fee/hours-given.ts';
import type { Answers } from '#domain/process/process.ts';
import { useDebouncedProcess } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { useSaidWhenChanged } from '#ui/announcer.tsx';
import css from './fee-calculator.module.css';
import { FoldedTable } from './folded-table.tsx';

interface Counted {
  /** The total last; none until it can be worked out. */
  readonly rows: readonly HourRow[];
  /** Something that only the hours are made of cannot be read. */
  readonly unread: boolean;
  readonly untimed: boolean;
}

function countedOf(answers: Answers): Counted {
  const given = hoursGivenOf(answers);
  return {
    rows: given ? hourRows(given) : [],
    unread: hasUnreadHours(answers) && !hasUnreadSums(answers),
    untimed: hasUntimedGathering(answers),
  };
}

/** The hours of members and staff in a year, and, folded away until it is asked for, what they are made of. */
export function HoursSum() {
  const { constraints } = useWords('inProcess');
  const { number } = useLanguage();
  const words = constraints.time;
  // By its text: what is typed in another field draws nothing anew here.
  const counted = JSON.parse(
    useDebouncedProcess(({ process }) => JSON.stringify(countedOf(process.answers))),
  ) as Counted;
  const saidOf = ({ rows, unread }: Counted): string => {
    const total = rows.at(-1);
    if (total?.members === undefined) return unread ? words.unread : '';
    const members = number(total.members);
    return total.staff === undefined ? words.ofMembers(members) : words.ofBoth(members, number(total.staff));
  };
  // Not at each digit on the way to a number.
  useSaidWhenChanged(useDebouncedProcess(({ process }) => saidOf(countedOf(process.answers))));
  const said = saidOf(counted);
  if (said === '') return null;
  return (
    <>
      <p>{said}</p>
      {counted.rows.length > 0 && (
        <FoldedTable words={words}>{() => <HoursTable {...counted} />}</FoldedTable>
      )}
    </>
  );
}

function HoursTable({ rows, untimed }: Counted) {
  const { hours } = useWords('documents');
  const { constraints, fill } = useWords('inProcess');
  const steps = useWords('steps');
  const { number } = useLanguage();
  const written = (amount: number | undefined): string => (amount === undefined ? '–' : number(amount));
  const nameOf = ({ line }: HourRow): string => {
    switch (line) {
      case 'meetings':
      case 'gatherings':
      case 'preparation':
      case 'travel':
      case 'total':
        return hours[line];
      default:
        return steps.constraints.fields[FIELD_OF_FACTOR[line]].label;
    }
  };
  const remarks = [
    hours.note,
    ...(rows.at(-1)?.staff === undefined
      ? [hours.noStaff, constraints.time.where(fill.groups.hours.title)]
      : []),
    ...(untimed ? [hours.untimed] : []),
  ];
  return (
    <div className={css['hours']}>
      <table className={css['table']} aria-label={hours.heading}>
        <thead>
          <tr>
            {[hours.work, hours.members, hours.staff].map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line} data-total={row.line === 'total' || undefined}>
              <th scope="row">{nameOf(row)}</th>
              {[row.members, row.staff].map((amount, index) => (
                <td key={index}>{written(amount)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small quiet">{remarks.join(' ')}</p>
    </div>
  );
}
