import { placeKey, placeOfKey } from '../process/place.ts';
import { isBlank, type Row } from '../process/rows.ts';
import { hash53 } from '../values/text-hash.ts';
import type { Decided } from './outcome.ts';

/** A short mark of each decision, by `keyOfDecision`: the same mark is the same decision. */
export type DecisionMarks = ReadonlyMap<string, string>;

/** The key of the place a decision stands at: a field, or one of its rows. */
export const keyOfDecision = ({ step, field }: Decided, row?: Row): string =>
  placeKey({ step, field, ...(row ? { row: row.id } : {}) });

/**
 * Marks as one line of text, which is how they are kept, by "step/field" or "step/field/row". Only marks: what is deleted
 * is not kept in them.
 */
export const writeMarks = (marks: DecisionMarks): string =>
  JSON.stringify(Object.fromEntries([...marks].map(([key, mark]) => [key.replace(/\/+$/, ''), mark])));

const readKey = (kept: string): string => {
  const place = placeOfKey(kept);
  return place ? placeKey(place) : kept;
};

/** The marks that were kept; `undefined` where there are none, or what is there is something else. */
export function readMarks(text: unknown): DecisionMarks | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return undefined;
    return new Map(Object.entries(kept).map(([key, mark]) => [readKey(key), String(mark)]));
  } catch {
    return undefined;
  }
}

/** The mark of one answer, blank or not; two different decisions do not meet by chance. */
export const markOf = (value: unknown): string => hash53(plain(value)).toString(36);

/** One text for one answer: blank is blank, keys in order, the space around a text does not count. */
function plain(value: unknown): string {
  if (isBlank(value)) return '';
  if (typeof value === 'string') return JSON.stringify(value.trim());
  if (Array.isArray(value)) return `[${value.map(plain).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .filter(([, one]) => !isBlank(one))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(key)}:${plain(one)}`)
    .join()}}`;
}
