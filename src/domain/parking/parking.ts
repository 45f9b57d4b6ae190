import { filledRowsIn, placeOf, type RowIn } from '../guide/read.ts';
import { parking } from '../guide/registers/parking.ts';
import type { Change } from '../process/change.ts';
import { insertAt, removeAt, setAt } from '../process/changes-at.ts';
import type { Place } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { placeLineOf, type Naming } from '../steps/place-name.ts';
import { stepWordsOf } from '../steps/words-by-id.ts';

/** Something that is not clear yet («uavklart»). A file made elsewhere can name steps and fields that are none here. */
export interface ParkedItem {
  readonly id: string;
  /** What is unclear; empty where the place says it. */
  readonly text: string;
  /** The step it came up in; empty for what came up by itself. */
  readonly step: string;
  /** The field, or the row of one, that is unclear; null where none was marked. */
  readonly place: Place | null;
  readonly why: string;
  /** The role that finds out, and the day, as typed. */
  readonly who: string;
  readonly when: string;
  /** It is clear by now, and stays on record. */
  readonly settled: boolean;
}

function itemOf(item: RowIn<typeof parking, 'items'>): ParkedItem {
  const [step, field, row] = [item.step, item.field, item.row].map((id) => textOf(id).trim());
  return {
    id: item.id,
    text: textOf(item.text).trim(),
    step: step ?? '',
    place: step && field ? { step, field, ...(row ? { row } : {}) } : null,
    why: textOf(item.why).trim(),
    who: textOf(item.who).trim(),
    when: textOf(item.when).trim(),
    settled: item.settled === true,
  };
}

/** Everything that was parked, settled or not, in the order it came. */
export const allParked = (answers: Answers): readonly ParkedItem[] =>
  filledRowsIn(answers, parking, 'items').map(itemOf);

/** What is still unclear, in the order it was parked. */
export const parkedItems = (answers: Answers): readonly ParkedItem[] =>
  allParked(answers).filter(({ settled }) => !settled);

/** What is unclear about one field, in all of it and in any of its rows; of one row, about that row alone. */
export const parkedAt = (answers: Answers, { step, field, row }: Place): readonly ParkedItem[] =>
  parkedItems(answers).filter(
    ({ place }) => place?.step === step && place.field === field && (row === undefined || place.row === row),
  );

/** Where a parked thing stands: the title of its step, and its field with the row of it in one line; empty where unknown. */
export function parkedPlace(
  { step, place }: Pick<ParkedItem, 'step' | 'place'>,
  naming: Naming,
): { readonly title: string; readonly line: string } {
  return {
    title: stepWordsOf(naming.words, step)?.title ?? '',
    line: place ? placeLineOf(place, naming) : '',
  };
}

/**
 * What a parked thing is called: what was written, else the place it stands at, else its step. Empty where there is
 * nothing to say; whoever shows it has a word for that.
 */
export function parkedName(item: Pick<ParkedItem, 'text' | 'step' | 'place'>, naming: Naming): string {
  const { title, line } = parkedPlace(item, naming);
  return item.text || line || title;
}

/** Marks a place among the answers as unclear, or parks something that has none; who finds out and when, as typed. */
export const park = (item: {
  readonly id: string;
  readonly text?: string;
  readonly step?: string;
  readonly field?: string;
  readonly row?: string;
  readonly why?: string;
  readonly who?: string;
  readonly when?: string;
}): readonly Change[] => [
  insertAt(placeOf(parking, 'items'), {
    id: item.id,
    ...Object.fromEntries(Object.entries(item).filter(([, cell]) => cell !== '' && cell !== undefined)),
  }),
];

/** The thing is clear now. It stays on record, and leaves the lists. */
export const settle = (id: string): readonly Change[] => [
  setAt(placeOf(parking, 'items', id, 'settled'), true),
];

/** The thing should never have been parked: it goes, also from the record. */
export const unpark = (id: string): readonly Change[] => [removeAt(placeOf(parking, 'items'), id)];
