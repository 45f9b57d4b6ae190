import { useWords } from '#session/words/use-words.ts';
import { OwnWords } from '#desk/language/own-words.tsx';
import type { TickColumn } from './tick-columns.ts';
import css from './tables.module.css';

interface CellsProps {
  /** The column of the row that the ticks are the answer of. */
  readonly column: string;
  /** What the row is called. */
  readonly name: string;
  readonly columns: readonly TickColumn[];
  readonly ticked: readonly string[];
  readonly onTick: (column: TickColumn, on: boolean) => void;
}

/** One tick for each column of a table. Where the table is drawn as cards each says itself what it is for. */
export function TickCells({ column, name, columns, ticked, onTick }: CellsProps) {
  const inProcess = useWords('inProcess');
  return columns.map((one, place) => (
    <td key={one.id} data-ticks data-column={place === 0 ? column : undefined}>
      <label className={css['tick']} title={one.name}>
        <input
          type="checkbox"
          aria-label={inProcess.groups.cell(name, one.name)}
          checked={ticked.includes(one.id)}
          onChange={(event) => onTick(one, event.target.checked)}
        />
        <span className={css['tickNumber']} aria-hidden>
          {one.number}
        </span>
        <span className={css['tickName']} aria-hidden>
          <OwnWords>{one.name}</OwnWords>
        </span>
      </label>
    </td>
  ));
}

/** The heads of the ticks: a number to look at, the whole text for whoever points at it or listens. */
export const TickHeads = ({ columns }: { columns: readonly TickColumn[] }) =>
  columns.map(({ id, number, name }) => (
    <th key={id} scope="col" title={name} className={css['tickHead']}>
      <span aria-hidden>{number}</span>
      <span className="sr-only">
        <OwnWords>{name}</OwnWords>
      </span>
    </th>
  ));

interface CountsProps {
  readonly columns: readonly TickColumn[];
  readonly countOf: (id: string) => number;
}

/** Nothing is missing before the first tick: then nobody has begun. */
function missingOf(columns: CountsProps['columns'], countOf: CountsProps['countOf']) {
  const begun = columns.some(({ id }) => countOf(id) > 0);
  return (id: string): boolean => begun && countOf(id) === 0;
}

/** How many rows have a tick in each column; none is marked, and said in words. */
export function TickCounts({ columns, countOf }: CountsProps) {
  const inProcess = useWords('inProcess');
  const missing = missingOf(columns, countOf);
  return columns.map(({ id }) => {
    const count = countOf(id);
    return (
      <td key={id} className={css['count']} data-none={missing(id) || undefined}>
        <span aria-hidden>{count}</span>
        <span className="sr-only">{inProcess.groups.covered(count)}</span>
      </td>
    );
  });
}

/** What the numbers over the ticks stand for, and which of them no row has. */
export function Legend({ label, columns, countOf }: CountsProps & { label: string }) {
  const inProcess = useWords('inProcess');
  const missing = missingOf(columns, countOf);
  return (
    <ul aria-label={label} className={css['legend']}>
      {columns.map(({ id, number, name }) => (
        <li key={id} data-none={missing(id) || undefined}>
          {/* A number never ends the line before its name. */}
          <strong>{number}</strong>
          {'\u00a0'}
          <span>
            <OwnWords>{name}</OwnWords>
          </span>
          {missing(id) && <em>{inProcess.groups.covered(0)}</em>}
        </li>
      ))}
    </ul>
  );
}
