import { placeOf } from '#domain/guide/read.ts';
import { parking } from '#domain/guide/registers/parking.ts';
import { allParked, parkedName, parkedPlace, type ParkedItem } from '#domain/parking/parking.ts';
import type { Place } from '#domain/process/place.ts';
import type { Block, TableBlock, TableRow } from '#documents/blocks/block.ts';
import { namingOf, type DocumentInput } from '#documents/blocks/field-given.ts';
import { cell, heading, paragraph, withoutEmptyColumns } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';
import { holesIn, type Hole } from './holes.ts';

/** Something a person parked: what, why, and who finds out. */
interface Parked {
  readonly text: string;
  readonly where: string;
  readonly why: string;
  readonly who: string;
  readonly when: string;
  readonly settled: boolean;
  readonly step: string;
  readonly source: Place;
}

function parkedOf(input: DocumentInput, item: ParkedItem): Parked {
  const { step, place, why, who, when, settled } = item;
  const naming = namingOf(input);
  const { title, line } = parkedPlace(item, naming);
  return {
    // A file made elsewhere can name a step that is none.
    text: parkedName(item, naming) || step || input.words.unnamed,
    where: [title || step, line].filter((part) => part !== '').join(': '),
    why,
    who,
    when: dateText(input.words, when),
    settled,
    step,
    source: place ?? (step === '' ? placeOf(parking, 'items', item.id) : { step, field: '' }),
  };
}

/** Everything that was parked, settled or not, in the order it came. */
const parkedIn = (input: DocumentInput): readonly Parked[] =>
  allParked(input.process.answers).map((item) => parkedOf(input, item));

/** What is unclear about one field, said where the field stands. */
export const parkedNotes = (input: DocumentInput, source: Place): readonly Block[] =>
  parkedIn(input)
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
function holeRows(input: DocumentInput, holes: readonly Hole[]): readonly TableRow[] {
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
 * there is nothing. `holes`: where a document counts its own. An approved document has no such part: what is open is the work of those who write, not its text.
 */
export function openPoints(
  input: DocumentInput,
  steps?: readonly string[],
  holes: readonly Hole[] = holesIn(input, steps),
): readonly Block[] {
  const words = input.words.openPoints;
  const parked = parkedIn(input).filter(
    ({ settled, step }) => !settled && (steps === undefined || step === '' || steps.includes(step)),
  );
  const rows = [...parked.map(parkedRow), ...holeRows(input, holes)];
  if (rows.length === 0) return [];
  return [
    heading(1, words.heading),
    withoutEmptyColumns({
      kind: 'table',
      columns: [
        { header: words.what, width: 4 },
        { header: words.where, width: 2.2 },
        { header: words.who, width: 1.6 },
        { header: words.when, width: 1.3 },
      ],
      rows,
    }),
  ];
}

/** What was parked along the way and why, also what has been settled since; `undefined` when nothing was. */
export function parkedTable(input: DocumentInput): TableBlock | undefined {
  const { openPoints: words, appendix } = input.words;
  const parked = parkedIn(input);
  if (parked.length === 0) return undefined;
  return withoutEmptyColumns({
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
  });
}
