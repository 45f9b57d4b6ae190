import { filledRowsIn, placeOf, textIn, type RowsFieldId } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { criteria as criteriaStep } from '#domain/guide/steps/criteria.ts';
import { groups as groupsStep } from '#domain/guide/steps/groups.ts';
import { mandate as mandateStep } from '#domain/guide/steps/mandate.ts';
import { plan as planStep } from '#domain/guide/steps/plan.ts';
import { stakeholders as stakeholdersStep } from '#domain/guide/steps/stakeholders.ts';
import { titleOf } from '#domain/guide/title.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { isIsoDate, isoDateOf } from '#domain/values/dates.ts';
import { labelled } from '#domain/values/labelled.ts';
import { gapOf } from '#domain/scoring/gap.ts';
import type { SavedPart } from '#domain/steps/define-step.ts';
import { filledRowsOf, isBlank, type Row } from '#domain/process/rows.ts';
import type { CellField } from '#domain/steps/fields.ts';
import { cellTexts } from '../blocks/cell-texts.ts';
import { rowsGivenAt, type DocumentInput } from '../blocks/field-given.ts';
import { columnGiven } from '../blocks/rows-blocks.ts';
import { parkedTable } from '../papers/open-points.ts';
import type { BookAbout } from './book-properties.ts';
import { questionnaireSheets } from './questionnaire-sheets.ts';

/** What one cell of a spreadsheet holds; a day is an ISO day. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'none' };

export interface SheetTable {
  readonly name: string;
  readonly headers: readonly string[];
  /** In letters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Spreadsheets know no day before; the two months that follow they count wrong (1900 was no leap year). */
const FIRST_DAY = '1900-03-01';
const NONE: SheetCell = { kind: 'none' };
const WIDE: readonly CellField['kind'][] = ['paragraph', 'reference'];

function cellOf(value: unknown, texts: readonly string[]): SheetCell {
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'string' && isIsoDate(value) && value >= FIRST_DAY) return { kind: 'day', day: value };
  const text = texts.join('\n');
  return text === '' ? NONE : { kind: 'text', text };
}

/** How a score came to be, hand by hand, and that it is agreed on: people go on working with the score itself. */
const BEHIND_A_SCORE: readonly CellField['kind'][] = ['tally', 'tick'];

/** The rows of a field as a sheet, with every column that is declared but those behind a score, and extra ones nobody used. */
function sheetOf<const P extends SavedPart, F extends RowsFieldId<P>>(
  input: DocumentInput,
  part: P,
  fieldId: F,
): SheetTable | undefined {
  const given = rowsGivenAt(input, placeOf(part, fieldId));
  if (!given) return undefined;
  const rows = filledRowsOf(given.value);
  const columns = Object.entries(given.field.columns).filter(
    ([id, { kind, extra }]) =>
      !BEHIND_A_SCORE.includes(kind) && (extra !== true || rows.some((row) => !isBlank(row[id]))),
  );
  const columnCell = (row: Row, column: readonly [string, CellField]): SheetCell =>
    cellOf(row[column[0]], cellTexts(columnGiven(given, row, column)));
  return {
    name: given.labels.label,
    headers: columns.map(([id]) => given.labels.columns?.[id]?.label ?? id),
    widths: columns.map(([, { kind }]) => (WIDE.includes(kind) ? 48 : kind === 'line' ? 28 : 16)),
    rows: rows.map((row) => columns.map((column) => columnCell(row, column))),
  };
}

const numbered = (table: SheetTable, header: string): SheetTable => ({
  ...table,
  headers: [header, ...table.headers],
  widths: [6, ...table.widths],
  rows: table.rows.map((cells, index) => [{ kind: 'number', number: index + 1 }, ...cells]),
});

/** The other lists of the work, each under its own name; those nobody has written in are left out. */
function otherSheets(input: DocumentInput): readonly SheetTable[] {
  const titled = (sheet: SheetTable | undefined, step: string): SheetTable | undefined =>
    sheet && { ...sheet, name: input.stepWords[step]?.title ?? sheet.name };
  return [
    titled(sheetOf(input, criteriaStep, 'criteria'), criteriaStep.id),
    titled(sheetOf(input, groupsStep, 'groups'), groupsStep.id),
    sheetOf(input, groupsStep, 'seats'),
    sheetOf(input, mandateStep, 'ownMeetings'),
    sheetOf(input, planStep, 'adviceLog'),
  ].flatMap((sheet) => (sheet && sheet.rows.length > 0 ? [numbered(sheet, input.words.labels.number)] : []));
}

/** What is unclear, and what has been settled since. */
function parkedSheet(input: DocumentInput): readonly SheetTable[] {
  const table = parkedTable(input);
  if (!table) return [];
  const cellOfText = (text: string): SheetCell => {
    const day = isoDateOf(text);
    return cellOf(day ?? text, [text]);
  };
  return [
    {
      name: input.words.openPoints.heading,
      headers: table.columns.map(({ header }) => header),
      widths: table.columns.map(({ width }) => (width > 2 ? 48 : 20)),
      rows: table.rows.map(({ cells }) => cells.map(({ paragraphs }) => cellOfText(paragraphs.join('\n')))),
    },
  ];
}

const titled = (name: string, of: string): string => (of === '' ? name : labelled(name, of));

/** What the workbook of a process says of itself. */
export const aboutTables = ({ process, words, printedOn }: DocumentInput): BookAbout => ({
  day: printedOn,
  title: titled(words.names.tables, titleOf(process) || textIn(process.answers, about, 'unitName')),
  tag: LANGUAGES[words.language].tag,
});

/** The plan, the stakeholders with their gaps, and every other list: what people go on working with in a spreadsheet. */
export function processTablesOf(input: DocumentInput): readonly SheetTable[] {
  const { labels, stakeholders, names } = input.words;
  const plan = sheetOf(input, planStep, 'measures');
  const groups = sheetOf(input, stakeholdersStep, 'groups');
  const gaps = filledRowsIn(input.process.answers, stakeholdersStep, 'groups').map(gapOf);
  return [
    ...(plan ? [numbered({ ...plan, name: names['action-plan'] }, labels.number)] : []),
    ...(groups
      ? [
          numbered(
            {
              ...groups,
              name: input.stepWords[stakeholdersStep.id]?.title ?? groups.name,
              headers: [...groups.headers, stakeholders.gap],
              widths: [...groups.widths, 8],
              rows: groups.rows.map((cells, index) => {
                const gap = gaps[index];
                return [...cells, gap === undefined ? NONE : { kind: 'number' as const, number: gap }];
              }),
            },
            labels.number,
          ),
        ]
      : []),
    ...otherSheets(input),
    ...parkedSheet(input),
    ...questionnaireSheets(input),
  ];
}
