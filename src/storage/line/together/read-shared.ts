import type { Doc, Map as SharedMap } from 'yjs';
import type { Row } from '#domain/process/rows.ts';
import { CURRENT_SCHEMA_VERSION, type Answers } from '#domain/process/process.ts';
import { keyOf, placeOf, splitOne, type Place } from './keys.ts';
import { isNothing } from './is-nothing.ts';

/** A value that stands as a whole, null where it was taken away, and which writes of each machine its writer had seen, this one included. */
export interface Whole {
  readonly value: unknown;
  readonly seen: Readonly<Record<string, number>>;
}

/** Which shape of what is saved is shared. A program reads and writes no other than its own. */
export const SHAPE = String(CURRENT_SCHEMA_VERSION);

/** What is said of the document itself, whatever its shape. The name, and what is in it, is permanent. */
export const metaOf = (doc: Doc) => doc.getMap<string>('meta');

/**
 * The parts of the document that carries the answers of a process. Their names are permanent, and each shape has its own: what an
 * older program still sends lands where nobody takes it for something else (`carry-over.ts`).
 */
export const partsOf = (doc: Doc, shape = SHAPE) => ({
  /** Which sharing this is: two that were begun apart never become one. */
  meta: metaOf(doc),
  wholes: doc.getMap<Whole>(`${shape}/values`),
  /** An id of a list → where it stands in it. */
  ids: doc.getMap<string>(`${shape}/sets`),
  /** A place of a tally, or `ONE_COUNT` of a number, and a machine → what that machine has counted there. */
  counts: doc.getMap<number>(`${shape}/counts`),
  /** A row → where it stands in its list. Never taken away. */
  rows: doc.getMap<string>(`${shape}/rows`),
  /** A row and the machine that removed it → how the row looked then. Hidden while it looks so. */
  gone: doc.getMap<string>(`${shape}/gone`),
});

/** What the names of paragraphs begin with; the key follows. */
export const textsAt = (shape = SHAPE): string => `${shape}/text/`;
/** Stands for the place of a tally where there is one number only. Permanent. */
export const ONE_COUNT = 'sum';

/** What is shared, as answers. */
export interface SharedAnswers {
  readonly answers: Answers;
  /** Every row there ever was, those that are hidden too, by key. */
  readonly rows: ReadonlyMap<string, Row>;
}

type Cells = Record<string, unknown>;

/** All that is shared in a shape, put together from its parts. Lists stand in the order of their keys; nothing answered is left out. */
export function readShared(doc: Doc, shape = SHAPE): SharedAnswers {
  const parts = partsOf(doc, shape);
  const texts = textsAt(shape);
  const answers: Record<string, Cells> = {};
  const rows = new Map<string, Cells & { id: string }>();
  for (const key of parts.rows.keys()) rows.set(key, { id: placeOf(key).at(-1) ?? '' });

  function put(place: Place, value: unknown): void {
    const [step = '', field = ''] = place;
    const cells = place.length === 2 ? (answers[step] ??= {}) : rows.get(keyOf(place.slice(0, -1)));
    if (cells) cells[place.length === 2 ? field : (place.at(-1) ?? '')] = value;
  }

  for (const [key, { value }] of parts.wholes.entries()) if (!isNothing(value)) put(placeOf(key), value);
  for (const [key, counted] of countsIn(parts.counts)) put(placeOf(key), counted);
  for (const [key, list] of listed(parts.ids, splitOne)) put(placeOf(key), list);
  for (const name of doc.share.keys()) {
    if (!name.startsWith(texts)) continue;
    const text = doc.getText(name).toJSON();
    if (text !== '') put(placeOf(name.slice(texts.length)), text);
  }

  const removed = new Map<string, string[]>();
  for (const [whole, look] of parts.gone.entries()) {
    const { key } = splitOne(whole);
    removed.set(key, [...(removed.get(key) ?? []), look]);
  }
  const lists = listed(parts.rows, (key) => {
    const place = placeOf(key);
    return { key: keyOf(place.slice(0, -1)), id: place.at(-1) ?? '' };
  });
  // The innermost lists first: a row is hidden by what stands in it.
  for (const [key, ids] of [...lists].toSorted(([one], [other]) => depthOf(other) - depthOf(one))) {
    const visible = ids.flatMap((id) => {
      const rowKey = `${key}/${keyOf([id])}`;
      const row = rows.get(rowKey);
      return row && !isHidden(row, removed.get(rowKey)) ? [row] : [];
    });
    if (visible.length > 0) put(placeOf(key), visible);
  }
  return { answers, rows };
}

const depthOf = (key: string): number => key.split('/').length;

/** Gone while it still looks as one who removed it saw it: what was written meanwhile brings it back, with all of it. */
function isHidden(row: Row, marks: readonly string[] | undefined): boolean {
  if (!marks) return false;
  const look = lookOf(row);
  return marks.includes(look) || Object.keys(row).length === 1;
}

/** How a row looks, in few signs: it holds no word of it. */
export function lookOf(row: Row): string {
  const text = JSON.stringify(sorted(row));
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2_654_435_761);
    other = Math.imul(other ^ unit, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return `${text.length}.${(other >>> 0).toString(36)}.${(one >>> 0).toString(36)}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

/** The ids of each list, in the order of their keys. */
function listed(
  part: SharedMap<string>,
  split: (key: string) => { readonly key: string; readonly id: string },
): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, { id: string; at: string }[]>();
  for (const [whole, at] of part.entries()) {
    const { key, id } = split(whole);
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    list.push({ id, at });
  }
  return new Map(
    [...lists].map(([key, list]) => [
      key,
      list.toSorted((one, other) => order(one.at, other.at) || order(one.id, other.id)).map(({ id }) => id),
    ]),
  );
}
const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What all machines have counted together, never under zero: a tally, or a number as it is typed. Nothing counted is left out. */
function* countsIn(counts: SharedMap<number>): Generator<readonly [key: string, value: unknown]> {
  const sums = new Map<string, Map<string, number>>();
  for (const [whole, count] of counts.entries()) {
    const { key: one } = splitOne(whole);
    const { key, id } = splitOne(one);
    const at = sums.get(key) ?? new Map<string, number>();
    sums.set(key, at.set(id, (at.get(id) ?? 0) + count));
  }
  for (const [key, at] of sums) {
    const counted = (id: string): number => Math.max(0, at.get(id) ?? 0);
    const tally = ['0', '1', '2'].map(counted);
    if (counted(ONE_COUNT) > 0) yield [key, String(counted(ONE_COUNT))];
    else if (tally.some((count) => count > 0)) yield [key, tally];
  }
}
