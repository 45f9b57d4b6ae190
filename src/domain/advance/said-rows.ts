import { rowsIn, type RowIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import type { Process } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { placeKey, type Place } from '../process/place.ts';
import { stableId } from './stable-id.ts';

/** A row of `advance.said`. */
export type KeptWords = RowIn<typeof advance, 'said'>;

/** The same, read. */
export interface SaidRow {
  readonly id: string;
  /** Empty for what stood here before. */
  readonly leader: string;
  /** Null for what was written where no question was. */
  readonly place: Place | null;
  readonly text: string;
  /** A person has put it in its place, or away. */
  readonly placed: boolean;
}

export const saidIn = (process: Pick<Process, 'answers'>): readonly SaidRow[] =>
  rowsIn(process.answers, advance, 'said').map((kept) => {
    const [step, field] = [textOf(kept.step), textOf(kept.field)];
    const [row, column] = [textOf(kept.row), textOf(kept.column)];
    return {
      id: kept.id,
      leader: textOf(kept.leader),
      place: step === '' ? null : { step, field, ...(row ? { row } : {}), ...(column ? { column } : {}) },
      text: textOf(kept.text),
      placed: kept.placed === true,
    };
  });

/** What a leader said last in each place, and has not taken back: `said.get(placeKey)?.get(leader)`. */
export function lastWords(said: readonly SaidRow[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const words = new Map<string, Map<string, string>>();
  for (const { leader, place, text } of said) {
    if (!place || leader === '' || text === '') continue;
    const key = placeKey(place);
    const here = words.get(key) ?? new Map<string, string>();
    words.set(key, here.set(leader, text));
  }
  return words;
}

const cells = ({ step, field, row, column }: Place): Place => ({
  step,
  field,
  ...(row === undefined ? {} : { row }),
  ...(column === undefined ? {} : { column }),
});

/** A leader's words in a place: one row, which new words of the same leader take. */
export const saidRow = (leader: string, place: Place, text: string, placed: boolean): KeptWords => ({
  id: stableId('said', leader, placeKey(place)),
  leader,
  ...cells(place),
  text,
  ...(placed ? { placed: true } : {}),
});

/** What stood in a place before a leader's words took it over. One row for each text, so that none goes. */
export const formerRow = (place: Place, text: string): KeptWords => ({
  id: stableId('said', '', placeKey(place), text),
  ...cells(place),
  text,
  placed: true,
});

/** What a leader wrote where no question was. */
export const leftoverRow = (leader: string, text: string): KeptWords => ({
  id: stableId('said', leader, 'leftover', text),
  leader,
  text,
});
