import { languageOf } from '#domain/language/language.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { COVERAGE_KINDS, standsNowhere, type AcrossUnits } from '#domain/portfolio/coverage-across.ts';
import { coveragePicture, MOST_BARS } from '#domain/portfolio/coverage-picture.ts';
import { lateCounts } from '#domain/portfolio/sums.ts';
import type { Block, Column, DocumentModel, TableBlock } from '../blocks/block.ts';
import { cell, heading, paragraph } from '../blocks/make-block.ts';
import { filled } from '../words/document-words.ts';
import { copyLines } from './copy-lines.ts';
import { moneyRows } from './money-rows.ts';
import {
  amountText,
  portfolioTitle,
  reasonText,
  shortSentences,
  trustOf,
  unitName,
  type PortfolioInput,
} from './portfolio-input.ts';

/** Width of the text of a page that lies, CSS pixels. */
const WIDE = 956;

function table(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly Block[] {
  if (rows.length === 0) return [];
  const block: TableBlock = {
    kind: 'table',
    columns,
    rows: rows.map((texts) => ({ cells: texts.map((text) => cell(text === '' ? [] : [text])) })),
  };
  return [block];
}

const day = (input: PortfolioInput, iso: string): string => languageOf(input.documents.language).day(iso);

function unitsPart(input: PortfolioInput): readonly Block[] {
  const { words, sums } = input;
  const { columns } = words;
  const late = lateCounts(sums);
  return [
    heading(1, words.headings.units),
    ...table(
      [
        { header: columns.unit, width: 26 },
        { header: columns.need, width: 13 },
        { header: columns.steps, width: 9 },
        { header: columns.next, width: 18 },
        { header: columns.mandate, width: 13 },
        { header: columns.late, width: 8 },
        { header: columns.frame, width: 13 },
        { header: columns.cost, width: 13 },
      ],
      sums.entries.map((entry) => [
        unitName(input, entry),
        words.needs[entry.need],
        words.steps(entry.done, entry.asked),
        entry.done === entry.asked ? '' : input.stepTitle(entry.next),
        words.mandates[entry.mandate],
        String(late.get(entry.id) ?? ''),
        amountText(input, entry.frame),
        amountText(input, entry.cost),
      ]),
    ),
  ];
}

function acrossTable(
  input: PortfolioInput,
  header: string,
  across: readonly AcrossUnits[],
): readonly Block[] {
  const { words } = input;
  return table(
    [
      { header, width: 34 },
      ...COVERAGE_KINDS.map((kind) => ({ header: words.kinds[kind], width: 12, align: 'center' as const })),
      { header: words.columns.namedBy, width: 36 },
    ],
    across.map(({ name, units }) => [
      name,
      ...COVERAGE_KINDS.map((kind) => String(units[kind].length)),
      words.names(COVERAGE_KINDS.flatMap((kind) => units[kind]).map((unit) => unit || words.unnamed)),
    ]),
  );
}

function coverageParts(input: PortfolioInput): readonly Block[] {
  const { words, sums } = input;
  const said = shortSentences(input);
  const { groups, criteria } = sums;
  return [
    // The picture with its table is seen whole.
    { kind: 'pageBreak' },
    heading(1, words.headings.groups),
    paragraph(said.groups),
    ...(groups.length === 0
      ? []
      : [
          {
            kind: 'picture' as const,
            picture: coveragePicture(groups, { width: WIDE, words, alt: said.groups }),
          },
          ...(groups.length > MOST_BARS
            ? [paragraph(words.firstGroups(MOST_BARS, groups.length), 'quiet')]
            : []),
        ]),
    ...acrossTable(input, words.columns.group, groups),
    heading(1, words.headings.criteria),
    paragraph(said.criteria),
    ...acrossTable(input, words.columns.criterion, criteria.filter(standsNowhere)),
  ];
}

function lateAndDue(input: PortfolioInput): readonly Block[] {
  const { words, sums } = input;
  const { columns } = words;
  const said = shortSentences(input);
  return [
    heading(1, words.headings.late),
    paragraph(said.late),
    ...table(
      [
        { header: columns.unit, width: 26 },
        { header: columns.measure, width: 44 },
        { header: columns.responsible, width: 20 },
        { header: columns.deadline, width: 12 },
      ],
      sums.late.map(({ entry, measure, responsible, deadline }) => [
        unitName(input, entry),
        measure,
        responsible,
        day(input, deadline),
      ]),
    ),
    heading(1, words.headings.revisions),
    paragraph(said.due),
    ...table(
      [
        { header: columns.unit, width: 40 },
        { header: columns.why, width: 24 },
        { header: columns.day, width: 14 },
        { header: words.isOver, width: 14, align: 'center' },
      ],
      sums.due.map((due) => [
        unitName(input, due.entry),
        words.revisions[due.kind],
        day(input, due.day),
        due.isOver ? input.documents.yes : '',
      ]),
    ),
    ...(sums.withoutRevision.length === 0
      ? []
      : [paragraph(words.withoutRevision(sums.withoutRevision.map((entry) => unitName(input, entry))))]),
  ];
}

function moneyPart(input: PortfolioInput): readonly Block[] {
  const { words } = input;
  const { columns } = words;
  return [
    heading(1, words.headings.money),
    paragraph(words.moneyNote),
    ...table(
      [
        { header: columns.what, width: 32 },
        { header: columns.sum, width: 16 },
        { header: columns.known, width: 16 },
        { header: columns.unknown, width: 46 },
      ],
      moneyRows(input).map(({ of, what, sum, known, unknown }) => [`${what}. ${of}`, sum, known, unknown]),
    ),
  ];
}

function leftOutPart(input: PortfolioInput): readonly Block[] {
  const { words, uncounted } = input;
  const copies = copyLines(input);
  return [
    ...(uncounted.length === 0
      ? []
      : [
          heading(1, words.headings.uncounted),
          ...table(
            [
              { header: words.columns.file, width: 40 },
              { header: words.columns.why, width: 60 },
            ],
            uncounted.map((one) => [one.file, reasonText(words, one)]),
          ),
        ]),
    ...(copies.length === 0
      ? []
      : [heading(1, words.headings.copies), { kind: 'list' as const, items: copies }]),
  ];
}

/** What the management of a trust is told of its clinics: in short first, then each part with its tables. */
export function portfolioReportOf(input: PortfolioInput): DocumentModel {
  const { words, documents, sums, printedOn } = input;
  const trust = trustOf(sums);
  const title = portfolioTitle(input);
  const said = shortSentences(input);
  const date = day(input, printedOn);
  return {
    kind: 'portfolio-report',
    title,
    language: LANGUAGES[documents.language].tag,
    author: trust,
    subject: trust,
    description: [
      filled(documents.madeOn, { date }),
      filled(documents.program, { version: input.appVersion }),
    ].join(' · '),
    orientation: 'landscape',
    standing: {
      status: 'none',
      statusText: '',
      version: '',
      date,
      processId: '',
      place: trust,
      unit: '',
      trust,
    },
    madeOn: printedOn,
    headerText: '',
    footerText: trust,
    footerNote: date,
    pageText: documents.page,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'keyValue', rows: [{ key: words.headings.madeOn, value: [date] }] },
      heading(1, words.headings.short),
      { kind: 'list', items: [said.decided, said.groups, said.criteria, said.late, said.due] },
      ...(input.uncounted.length === 0 ? [] : [paragraph(words.uncounted(input.uncounted.length))]),
      ...unitsPart(input),
      ...coverageParts(input),
      ...lateAndDue(input),
      ...moneyPart(input),
      ...leftOutPart(input),
    ],
  };
}
