import { placeOf, rowsAs, rowsIn, type RowIn } from '#domain/guide/read.ts';
import { criteria as criteriaStep } from '#domain/guide/steps/criteria.ts';
import { groups as groupsStep } from '#domain/guide/steps/groups.ts';
import { coverageOf, type Coverage } from '#domain/panel/coverage.ts';
import type { Answers } from '#domain/process/process.ts';
import { filledOf } from '#domain/process/rows.ts';
import type { Criterion } from '#domain/scoring/dots.ts';
import type { RowsField } from '#domain/steps/fields.ts';
import { filled, type DocumentWords } from '#documents/words/document-words.ts';
import type { Block, TableBlock } from './block.ts';
import type { FieldGiven } from './field-given.ts';
import { cell, heading, paragraph } from './make-block.ts';
import { rowsBlocks } from './rows-blocks.ts';

/** More columns than this are unreadable on A4; the rest goes into a table below. */
const MOST_ACROSS = 10;

type Group = RowIn<typeof groupsStep, 'groups'>;

interface NumberedCriterion {
  readonly row: Criterion;
  readonly sign: string;
}

function matrix(
  words: DocumentWords,
  coverage: Coverage<Group>,
  criteria: readonly NumberedCriterion[],
): TableBlock {
  const { group, sum, coveredBy } = words.coverage;
  const count = <R>(rows: readonly R[], met: (row: R) => boolean): string => String(rows.filter(met).length);
  const rowSum = (row: Group): string =>
    count(coverage.criteria, (criterion) => coverage.meets(row, criterion));
  return {
    kind: 'table',
    source: placeOf(groupsStep, 'groups'),
    columns: [
      { header: group, width: 4 },
      ...criteria.map(({ sign }) => ({ header: sign, width: 0.8, align: 'center' as const })),
      { header: sum, width: 0.9, align: 'center' },
    ],
    rows: [
      ...coverage.groups.map((row) => ({
        source: placeOf(groupsStep, 'groups', row.id),
        cells: [
          cell([String(row.name)]),
          ...criteria.map((criterion) => cell(coverage.meets(row, criterion.row) ? [words.yes] : [])),
          cell([rowSum(row)], { strong: true }),
        ],
      })),
      {
        cells: [
          cell([coveredBy], { strong: true }),
          ...criteria.map(({ row }) =>
            cell([count(coverage.groups, (group) => coverage.meets(group, row))], { strong: true }),
          ),
          { paragraphs: [''] },
        ],
      },
    ],
  };
}

const chunked = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / MOST_ACROSS) }, (_, index) =>
    all.slice(index * MOST_ACROSS, (index + 1) * MOST_ACROSS),
  );

/** Prioritised groups × criteria with sums, and the criteria nobody covers; nothing until both exist. */
export function coverageBlocks(words: DocumentWords, all: Answers): readonly Block[] {
  const coverage = coverageOf(rowsIn(all, criteriaStep, 'criteria'), rowsIn(all, groupsStep, 'groups'));
  if (coverage.criteria.length === 0 || coverage.groups.length === 0) return [];
  const criteria = coverage.criteria.map((row, index) => ({
    row,
    sign: `${words.coverage.criterionSign}${index + 1}`,
  }));
  const named = criteria.map(({ row, sign }) => ({
    id: row.id,
    text: `${sign}: ${String(row.text).trim()}`,
  }));
  const uncovered = new Set(coverage.uncovered.map((row) => row.id));
  const uncoveredTexts = named.filter(({ id }) => uncovered.has(id)).map(({ text }) => text);
  return [
    heading(2, words.coverage.heading),
    paragraph(words.coverage.note, 'quiet'),
    { kind: 'list', items: named.map(({ text }) => text), source: placeOf(criteriaStep, 'criteria') },
    ...chunked(criteria).map((part) => matrix(words, coverage, part)),
    ...(uncoveredTexts.length > 0
      ? [paragraph(filled(words.coverage.uncovered, { criteria: uncoveredTexts.join('; ') }))]
      : []),
  ];
}

/** The groups without the criteria they meet where the coverage table below tells that for all of them. */
export function groupBlocks(given: FieldGiven<RowsField>): readonly Block[] {
  const rows = rowsAs(groupsStep, 'groups', given.value);
  const { criteria, groups } = coverageOf(rowsIn(given.all, criteriaStep, 'criteria'), rows);
  const { criteriaMet, ...columns } = given.field.columns;
  const toldBelow = criteria.length > 0 && groups.length === filledOf(rows).length;
  return rowsBlocks(criteriaMet && toldBelow ? { ...given, field: { ...given.field, columns } } : given);
}
