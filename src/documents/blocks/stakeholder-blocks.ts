import {
  byGap,
  gapOf,
  scoredStakeholders,
  type ScoredStakeholder,
  type Stakeholder,
  gapText,
} from '#domain/scoring/gap.ts';
import { rowsAs } from '#domain/guide/read.ts';
import { stakeholders as stakeholdersStep } from '#domain/guide/steps/stakeholders.ts';
import { filledOf, isBlank, type Row } from '#domain/process/rows.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import { SCALE_VALUES, type RowsField, type ScaleValue } from '#domain/steps/fields.ts';
import { filled } from '#documents/words/document-words.ts';
import { languageOf } from '#domain/language/language.ts';
import type { Block, Cell, Shade, TableBlock } from './block.ts';
import { cellTexts, nameOfRow, numberedName, scaleText } from './cell-texts.ts';
import type { FieldGiven } from './field-given.ts';
import { cell, heading, notAnswered, paragraph, withoutEmptyColumns } from './make-block.ts';
import { columnGiven } from './rows-blocks.ts';
import { scoreBlocks } from './score-blocks.ts';

type Given = FieldGiven<RowsField>;
/** Only columns that are declared have a width, a place and words here. */
type ColumnId = keyof (typeof stakeholdersStep)['fields']['groups']['columns'];

const SHADES: Readonly<Record<string, Shade>> = { '2': 'strong', '1': 'medium', '0': 'light' };

const columnWords = (given: Given, id: ColumnId): AnyFieldWords =>
  given.labels.columns?.[id] ?? { label: id };

const nameOf = (given: Given, row: Stakeholder): string => nameOfRow(given.words, row.name);

const numbered = (given: Given, { row, number }: Pick<ScoredStakeholder, 'row' | 'number'>): string =>
  numberedName(given.words, number, row.name);

function textsOf(given: Given, row: Stakeholder, id: ColumnId): readonly string[] {
  const field = given.field.columns[id];
  return field ? cellTexts(columnGiven(given, row, [id, field])) : [];
}

/** Columns of the table itself, and those that are told after it. */
const ELSEWHERE: readonly string[] = [
  'name',
  'type',
  'involvement',
  'importance',
  'involvementVotes',
  'importanceVotes',
  'agreed',
] satisfies readonly ColumnId[];

/** The groups as entered, with both scores, the gap, the note and what else was asked. */
function groupTable(given: Given, rows: readonly Stakeholder[]): TableBlock {
  const columns: readonly { readonly id: ColumnId; readonly width: number }[] = [
    { id: 'name', width: 3 },
    { id: 'type', width: 1.2 },
    { id: 'involvement', width: 1.5 },
    { id: 'importance', width: 1.5 },
  ];
  // The note, and whatever else is asked about a group; what nobody has written in says nothing.
  const others = Object.entries(given.field.columns).filter(
    ([id]) => !ELSEWHERE.includes(id) && rows.some((row: Row) => !isBlank(row[id])),
  );
  const { words } = given;
  return withoutEmptyColumns({
    kind: 'table',
    source: given.source,
    columns: [
      { header: words.labels.number, width: 0.6 },
      ...columns.map(({ id, width }) => ({ header: columnWords(given, id).label, width })),
      { header: words.stakeholders.gap, width: 0.7, align: 'center' },
      ...others.map(([id, { kind }]) => ({
        header: given.labels.columns?.[id]?.label ?? id,
        width: kind === 'paragraph' ? 3.2 : 1.5,
      })),
    ],
    rows: rows.map((row, index) => {
      const gap = gapOf(row);
      return {
        source: { ...given.source, row: row.id },
        cells: [
          cell([String(index + 1)], { tone: 'quiet' }),
          ...columns.map(({ id }) => cell(id === 'name' ? [nameOf(given, row)] : textsOf(given, row, id))),
          cell(
            gap === undefined ? [] : [gapText(gap)],
            gap !== undefined && gap >= 1 ? { strong: true } : {},
          ),
          ...others.map((column) => cell(cellTexts(columnGiven(given, row, column)))),
        ],
      };
    }),
  });
}

/** Involvement across, importance down with the most important on top; shaded by gap. */
function grid(given: Given, scored: readonly ScoredStakeholder[]): TableBlock {
  const across = (value: ScaleValue): string =>
    `${columnWords(given, 'involvement').label}: ${scaleText(columnWords(given, 'involvement'), value)}`;
  const down = (value: ScaleValue): string =>
    `${columnWords(given, 'importance').label}: ${scaleText(columnWords(given, 'importance'), value)}`;
  const gridCell = (importance: ScaleValue, involvement: ScaleValue): Cell => {
    const here = scored.filter(
      (group) => group.importance === importance && group.involvement === involvement,
    );
    const shade = SHADES[String(importance - involvement)];
    return cell(
      here.map((group) => numbered(given, group)),
      shade ? { shade } : {},
    );
  };
  return {
    kind: 'table',
    source: given.source,
    columns: [
      { header: given.words.stakeholders.gridCorner, width: 1.5 },
      ...SCALE_VALUES.map((value) => ({ header: across(value), width: 2 })),
    ],
    rows: SCALE_VALUES.toReversed().map((importance) => ({
      cells: [
        { paragraphs: [down(importance)], strong: true },
        ...SCALE_VALUES.map((involvement) => gridCell(importance, involvement)),
      ],
    })),
  };
}

/** One row for each gap that occurs, largest first. */
function gapOrder(given: Given, rows: readonly Stakeholder[]): TableBlock {
  const ordered = byGap(rows);
  const { gap, zone, groups, zones } = given.words.stakeholders;
  const gaps = [...new Set(ordered.map((group) => group.gap))];
  const zoneOf = (value: number): string => zones[String(value) as keyof typeof zones];
  return {
    kind: 'table',
    source: given.source,
    columns: [
      { header: gap, width: 0.7, align: 'center' },
      { header: groups, width: 4 },
      { header: zone, width: 3 },
    ],
    rows: gaps.map((value) => ({
      cells: [
        cell([gapText(value)], { strong: true }),
        cell(ordered.filter((group) => group.gap === value).map((group) => numbered(given, group))),
        cell([zoneOf(value)]),
      ],
    })),
  };
}

/** What the analysis shows: the 3×3 table and the order by gap; nothing where nobody is scored. */
export function stakeholderFindings(given: Given): readonly Block[] {
  const rows = filledOf(rowsAs(stakeholdersStep, 'groups', given.value));
  const { stakeholders } = given.words;
  const scored = scoredStakeholders(rows);
  if (scored.length === 0) return [];
  const unplaced = rows
    .map((row, index) => ({ row, number: index + 1 }))
    .filter(({ row }) => gapOf(row) === undefined)
    .map((place) => numbered(given, place));
  return [
    heading(2, stakeholders.gridHeading),
    paragraph(stakeholders.gridNote, 'quiet'),
    grid(given, scored),
    ...(unplaced.length > 0
      ? [paragraph(filled(stakeholders.notPlaced, { names: unplaced.join(', ') }), 'quiet', given.source)]
      : []),
    heading(2, stakeholders.orderHeading),
    gapOrder(given, rows),
  ];
}

/** The groups as they were entered, and how people scored. */
export function stakeholderBlocks(given: Given): readonly Block[] {
  const rows = filledOf(rowsAs(stakeholdersStep, 'groups', given.value));
  if (rows.length === 0) return [notAnswered(given.words, given.source)];
  const places = rows.map((row, index) => ({ row, number: index + 1 }));
  const agreed = places.filter(({ row }) => row.agreed === true).map(({ number }) => number);
  return [
    groupTable(given, rows),
    ...(agreed.length > 0
      ? [
          paragraph(
            agreed.length === rows.length
              ? given.words.stakeholders.agreedOnAll
              : filled(given.words.stakeholders.agreedOn, {
                  numbers: languageOf(given.words.language).list(agreed.map(String)),
                }),
            'normal',
            given.source,
          ),
        ]
      : []),
    ...scoreBlocks(given),
  ];
}
