import { stepAnswers } from '#domain/process/process.ts';
import { filledRowsOf, textOf, type Row } from '#domain/process/rows.ts';
import type { Block, Source, TableBlock, TableRow } from '#documents/blocks/block.ts';
import { labelsOf, textAt, type DocumentInput } from '#documents/blocks/field-given.ts';
import { cell, heading, paragraph } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';
import { holesIn } from './holes.ts';

/** Something a person parked: what, why, and who finds out. */
interface Parked {
  readonly text: string;
  readonly where: string;
  readonly why: string;
  readonly who: string;
  readonly when: string;
  readonly settled: boolean;
  readonly step: string;
  readonly source: Source;
}

function parkedOf(input: DocumentInput, row: Row): Parked {
  const read = (column: string): string => textOf(row[column]).trim();
  const [step, field] = [read('step'), read('field')];
  // A file made elsewhere can name a place that is none.
  const asks = input.steps.find(({ id }) => id === step);
  const label = asks && field in asks.fields ? labelsOf(input, step, field).label : '';
  const title = asks ? (input.stepWords[step]?.title ?? step) : step;
  return {
    text: read('text') || label || title || input.words.unnamed,
    where: [title, label].filter((part) => part !== '').join(': '),
    why: read('why'),
    who: read('who'),
    when: dateText(input.words, read('when')),
    settled: row['settled'] === true,
    step,
    source: step === '' ? { step: 'parking', field: 'items', row: row.id } : { step, field },
  };
}

/** Everything that was parked, settled or not, in the order it came. */
const allParked = (input: DocumentInput): readonly Parked[] =>
  filledRowsOf(stepAnswers(input.process, 'parking')['items']).map((row) => parkedOf(input, row));

/** What is unclear about one field, said where the field stands. */
export const parkedNotes = (input: DocumentInput, source: Source): readonly Block[] =>
  allParked(input)
    .filter((item) => !item.settled && item.step === source.step && item.source.field === source.field)
    .map(({ text, why }) =>
      paragraph(
        filled(input.words.openPoints.parkedHere, { text: [text, why].filter(Boolean).join(' – ') }),
        'missing',
        source,
      ),
    );

const one = (text: string): readonly string[] => (text === '' ? [] : [text]);

/** One row a step: a row for each empty field would bury what people have to settle. */
function holeRows(input: DocumentInput, steps: readonly string[] | undefined): readonly TableRow[] {
  const holes = holesIn(input, steps);
  return [...new Set(holes.map(({ source }) => source.step))].map((step) => {
    const here = holes.filter(({ source }) => source.step === step);
    const text = `${input.words.openPoints.unanswered}: ${here.map((hole) => hole.text).join(' · ')}`;
    const cells = [cell([text]), cell([input.stepWords[step]?.title ?? step]), cell([]), cell([])];
    const source = here[0]?.source;
    return { cells, ...(source ? { source } : {}) };
  });
}

const parkedRow = ({ text, why, where, who, when, source }: Parked): TableRow => ({
  source,
  cells: [cell([text, ...one(why)]), cell(one(where)), cell(one(who)), cell(one(when))],
});

/**
 * What is not settled in these steps (all where none are named), with things parked apart from any step: nothing when
 * there is nothing. An approved document says that it was approved with these open.
 */
export function openPoints(input: DocumentInput, steps?: readonly string[]): readonly Block[] {
  const words = input.words.openPoints;
  const parked = allParked(input).filter(
    ({ settled, step }) => !settled && (steps === undefined || step === '' || steps.includes(step)),
  );
  const rows = [...parked.map(parkedRow), ...holeRows(input, steps)];
  if (rows.length === 0) return [];
  const approved = textAt(input, 'standing', 'status') === 'approved';
  return [
    heading(1, words.heading),
    paragraph(approved ? words.approvedNote : words.note, 'quiet'),
    {
      kind: 'table',
      columns: [
        { header: words.what, width: 4 },
        { header: words.where, width: 2.2 },
        { header: words.who, width: 1.6 },
        { header: words.when, width: 1.3 },
      ],
      rows,
    },
  ];
}

/** What was parked along the way and why, also what has been settled since; `undefined` when nothing was. */
export function parkedTable(input: DocumentInput): TableBlock | undefined {
  const { openPoints: words, appendix } = input.words;
  const parked = allParked(input);
  if (parked.length === 0) return undefined;
  return {
    kind: 'table',
    columns: [
      { header: words.what, width: 3 },
      { header: words.why, width: 3 },
      { header: words.who, width: 1.6 },
      { header: words.when, width: 1.3 },
      { header: appendix.settled, width: 1.2 },
    ],
    rows: parked.map(({ text, where, why, who, when, settled, source }) => ({
      source,
      cells: [
        cell([text, ...(where === '' || where === text ? [] : [where])]),
        cell(one(why)),
        cell(one(who)),
        cell(one(when)),
        cell([settled ? appendix.settled : appendix.notSettled]),
      ],
    })),
  };
}
