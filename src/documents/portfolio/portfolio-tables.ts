import { COVERAGE_KINDS, type AcrossUnits } from '#domain/portfolio/coverage-across.ts';
import type { Amount } from '#domain/portfolio/entry.ts';
import { lateCounts } from '#domain/portfolio/sums.ts';
import type { SheetCell, SheetTable } from '../tables/process-tables.ts';
import { moneyRows } from './money-rows.ts';
import { reasonText, unitName, type PortfolioInput } from './portfolio-input.ts';

const text = (value: string): SheetCell => (value === '' ? { kind: 'none' } : { kind: 'text', text: value });
const number = (value: number): SheetCell => ({ kind: 'number', number: value });
/** Spreadsheets count days before wrong, or do not know them. */
const day = (iso: string): SheetCell => (iso >= '1900-03-01' ? { kind: 'day', day: iso } : text(iso));

function amount({ words }: PortfolioInput, one: Amount): SheetCell {
  return one.kind === 'known' ? number(one.kroner) : text(words.unknownAmount[one.kind]);
}

const sheet = (
  name: string,
  columns: readonly (readonly [header: string, width: number])[],
  rows: SheetTable['rows'],
): SheetTable => ({
  name,
  headers: columns.map(([header]) => header),
  widths: columns.map(([, width]) => width),
  rows,
});

function unitsSheet(input: PortfolioInput): SheetTable {
  const { words, sums, gathered, stepTitle, dayOf } = input;
  const { columns } = words;
  const late = lateCounts(sums);
  const files = new Map(gathered.entries.map(({ entry, file }) => [entry.id, file ?? words.onThisMachine]));
  return sheet(
    words.headings.units,
    [
      [columns.unit, 36],
      [columns.trust, 28],
      [columns.need, 18],
      [columns.steps, 10],
      [columns.next, 28],
      [columns.mandate, 20],
      [columns.late, 10],
      [columns.frame, 16],
      [columns.fees, 16],
      [columns.cost, 16],
      [columns.revision, 16],
      [columns.changed, 14],
      [columns.file, 40],
    ],
    sums.entries.map((entry) => [
      text(unitName(input, entry)),
      text(entry.trust),
      text(words.needs[entry.need]),
      text(words.steps(entry.done, entry.asked)),
      text(entry.done === entry.asked ? '' : stepTitle(entry.next)),
      text(words.mandates[entry.mandate]),
      number(late.get(entry.id) ?? 0),
      amount(input, entry.frame),
      amount(input, entry.fees),
      amount(input, entry.cost),
      day(entry.revisions[0]?.day ?? ''),
      day(dayOf(entry.updatedAt)),
      text(files.get(entry.id) ?? ''),
    ]),
  );
}

const acrossSheet = (
  { words }: PortfolioInput,
  name: string,
  header: string,
  across: readonly AcrossUnits[],
): SheetTable =>
  sheet(
    name,
    [
      [header, 48],
      ...COVERAGE_KINDS.map((kind) => [words.kinds[kind], 14] as const),
      [words.columns.namedBy, 60],
    ],
    across.map(({ name: called, units }) => [
      text(called),
      ...COVERAGE_KINDS.map((kind) => number(units[kind].length)),
      text(
        COVERAGE_KINDS.flatMap((kind) => units[kind])
          .map((unit) => unit || words.unnamed)
          .join(', '),
      ),
    ]),
  );

/** Everything that is said of many processes as sheets: units, groups, criteria, what is late, money, mandates, and what is not counted. */
export function portfolioTablesOf(input: PortfolioInput): readonly SheetTable[] {
  const { words, sums, uncounted } = input;
  const { columns, headings } = words;
  return [
    unitsSheet(input),
    acrossSheet(input, headings.groups, columns.group, sums.groups),
    acrossSheet(input, headings.criteria, columns.criterion, sums.criteria),
    sheet(
      headings.late,
      [
        [columns.unit, 36],
        [columns.measure, 60],
        [columns.responsible, 28],
        [columns.deadline, 14],
      ],
      sums.late.map(({ entry, measure, responsible, deadline }) => [
        text(unitName(input, entry)),
        text(measure),
        text(responsible),
        day(deadline),
      ]),
    ),
    sheet(
      headings.money,
      [
        [columns.what, 30],
        [columns.unit, 36],
        [columns.sum, 16],
        [columns.known, 20],
        [columns.unknown, 60],
      ],
      moneyRows(input).map(({ what, of, kroner, known, unknown }) => [
        text(what),
        text(of),
        kroner === null ? text('') : number(kroner),
        text(known),
        text(unknown),
      ]),
    ),
    sheet(
      headings.revisions,
      [
        [columns.unit, 36],
        [columns.why, 24],
        [columns.day, 14],
        [words.isOver, 18],
      ],
      sums.due.map((due) => [
        text(unitName(input, due.entry)),
        text(words.revisions[due.kind]),
        day(due.day),
        text(due.isOver ? input.documents.yes : ''),
      ]),
    ),
    sheet(
      headings.uncounted,
      [
        [columns.file, 60],
        [columns.why, 60],
      ],
      uncounted.map((one) => [text(one.file), text(reasonText(words, one))]),
    ),
  ];
}
