import { OwnWords } from '#desk/language/own-words.tsx';
import { useDeferredValue, useMemo, useState } from 'react';
import { linkTo, routes } from '#desk/routes.ts';
import {
  amountText,
  shortSentences,
  unitName,
  type PortfolioInput,
} from '#documents/portfolio/portfolio-input.ts';
import { DECISIONS, type Decision } from '#domain/portfolio/entry.ts';
import { lateCounts } from '#domain/portfolio/sums.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { SelectInput } from '#ui/select-input.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { ScrollArea } from '#ui/scroll-area.tsx';
import css from './portfolio.module.css';
import {
  foundUnits,
  sortedUnits,
  UNIT_COLUMNS,
  type Sorting,
  type UnitColumn,
  type UnitRow,
} from './sorted-units.ts';

/** Rows drawn at once: a thousand at a time would stand in the way of every press. */
const AT_ONCE = 50;

interface UnitsTableProps {
  readonly input: PortfolioInput;
  /** Left out: what the input says of each. */
  readonly rows?: readonly UnitRow[];
  /** Those that something is known of. The unit is always one. */
  readonly columns?: readonly UnitColumn[];
}

/** Every unit with how far it has come; sorted by any heading, found by name or decision. */
export function UnitsTable({ input, rows: given, columns: shown = UNIT_COLUMNS }: UnitsTableProps) {
  const words = useWords('portfolio');
  const language = useLanguage();
  const { headings, columns, needs } = input.words;
  const [sorting, setSorting] = useState<Sorting>({ by: 'unit', isDown: false });
  const [search, setSearch] = useState('');
  const [need, setNeed] = useState<Decision | ''>('');
  const [most, setMost] = useState(AT_ONCE);
  const wanted = useDeferredValue(search);
  const all = useMemo(() => given ?? unitRows(input), [given, input]);
  const rows = sortedUnits(foundUnits(all, { search: wanted, need }, language), sorting, language);
  const press = (by: UnitColumn): void =>
    setSorting((before) => ({ by, isDown: before.by === by && !before.isDown }));
  return (
    <section aria-label={headings.units} className={css['part']}>
      <h2 className="h-m">{headings.units}</h2>
      <p>{shortSentences(input).decided}</p>
      <div className={css['find']}>
        <Field label={words.search}>
          {(ids) => <TextInput {...ids} value={search} onChange={setSearch} />}
        </Field>
        <Field label={words.need}>
          {(ids) => (
            <SelectInput
              {...ids}
              value={need}
              none={words.allNeeds}
              options={DECISIONS.map((value) => ({ value, text: needs[value] }))}
              onChange={(value) => setNeed(DECISIONS.find((one) => one === value) ?? '')}
            />
          )}
        </Field>
      </div>
      <p role="status" className="small quiet">
        {rows.length === 0 ? words.noneShown : words.shown(rows.length, all.length)}
      </p>
      {rows.length > 0 && (
        <ScrollArea className={css['wide']} label={headings.units}>
          <table className={css['table']}>
            <caption className="sr-only">{`${headings.units}. ${words.sortHelp}`}</caption>
            <thead>
              <tr>
                {shown.map((id) => (
                  <th
                    key={id}
                    scope="col"
                    aria-sort={sorting.by !== id ? 'none' : sorting.isDown ? 'descending' : 'ascending'}
                  >
                    <button type="button" className={css['sort']} onClick={() => press(id)}>
                      {columns[id]}
                      <span aria-hidden="true">
                        {sorting.by === id ? (sorting.isDown ? ' ↓' : ' ↑') : ''}
                      </span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, most).map((row) => (
                <Unit key={row.entry.id} row={row} input={input} columns={shown} />
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
      {rows.length > most && (
        <Button look="secondary" onClick={() => setMost(most + AT_ONCE)}>
          {words.more(Math.min(AT_ONCE, rows.length - most))}
        </Button>
      )}
    </section>
  );
}

function unitRows(input: PortfolioInput): readonly UnitRow[] {
  const late = lateCounts(input.sums);
  return input.gathered.entries.map(({ entry, file }) => ({
    entry,
    name: unitName(input, entry),
    late: late.get(entry.id) ?? 0,
    isHere: file === undefined,
  }));
}

function Unit({
  row,
  input,
  columns,
}: {
  row: UnitRow;
  input: PortfolioInput;
  columns: readonly UnitColumn[];
}) {
  const { entry, name, isHere } = row;
  const called = <OwnWords>{name}</OwnWords>;
  return (
    <tr>
      <th scope="row">
        {isHere ? <a href={linkTo(routes.process(entry.id))}>{called}</a> : called}
        {entry.trust !== '' && (
          <span className={css['under']}>
            <OwnWords>{entry.trust}</OwnWords>
          </span>
        )}
      </th>
      {columns
        .filter((column) => column !== 'unit')
        .map((column) => (
          <td key={column}>
            <Cell row={row} input={input} column={column} />
          </td>
        ))}
    </tr>
  );
}

function Cell({
  row: { entry, late },
  input,
  column,
}: {
  row: UnitRow;
  input: PortfolioInput;
  column: Exclude<UnitColumn, 'unit'>;
}) {
  const { words } = input;
  const { day } = useLanguage();
  const [revision] = entry.revisions;
  switch (column) {
    case 'need':
      return words.needs[entry.need];
    case 'steps':
      return (
        <>
          {words.steps(entry.done, entry.asked)}
          {entry.done < entry.asked && <span className={css['under']}>{input.stepTitle(entry.next)}</span>}
        </>
      );
    case 'mandate':
      return words.mandates[entry.mandate];
    case 'late':
      return late;
    case 'frame':
    case 'cost':
      return amountText(input, entry[column]);
    case 'revision':
      return revision ? (
        <>
          {day(revision.day)}
          <span className={css['under']}>{words.revisions[revision.kind]}</span>
        </>
      ) : (
        '–'
      );
  }
}
