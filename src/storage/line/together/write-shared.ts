import type { Doc } from 'yjs';
import { countOf } from '#domain/process/counts.ts';
import { movedIds } from '#domain/process/moved-ids.ts';
import type { Answers } from '#domain/process/process.ts';
import { rowsOf, textOf, type Row } from '#domain/process/rows.ts';
import { sameValue } from '#domain/values/same-value.ts';
import { isNothing } from './is-nothing.ts';
import { keyOf, oneOf, type Place } from './keys.ts';
import { keysFor } from './order-keys.ts';
import { lookOf, ONE_COUNT, partsOf, textsAt, type SharedAnswers } from './read-shared.ts';
import { isIds, isTally, shapeOf } from './shapes.ts';
import { hunksOf } from './text-hunks.ts';

export interface Writer {
  /** Names this machine. */
  readonly me: string;
  /** A whole number below what it is given. */
  readonly chance: (below: number) => number;
  /** Larger each time, ms. */
  readonly at: number;
}

/**
 * Makes what is shared say what these answers say: what differs is what was done here since the last time, by whatever
 * way. `before` is what is shared now.
 */
export function writeShared(
  doc: Doc,
  before: SharedAnswers,
  after: Answers,
  { me, chance, at: time }: Writer,
): void {
  const { wholes, ids, counts, rows, gone } = partsOf(doc);

  function writeCells(
    place: Place,
    one: Readonly<Record<string, unknown>>,
    other: Readonly<Record<string, unknown>>,
  ): void {
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)]))
      if (name !== 'id' || place.length === 1) write([...place, name], one[name], other[name]);
  }

  function write(place: Place, one: unknown, other: unknown): void {
    if (one === other || (isNothing(one) && isNothing(other)) || sameValue(one, other)) return;
    const key = keyOf(place);
    const shape = shapeOf(place, isNothing(one) ? undefined : one, isNothing(other) ? undefined : other);
    // What stood there in another shape goes, so that one thing stands in one place.
    if (shape !== 'whole' && !isNothing(wholes.get(key)?.value)) writeWhole(place, undefined, undefined);
    if (shape === 'text') writeText(key, textOf(other));
    else if (shape === 'rows') writeRows(place, rowsOf(one), rowsOf(other));
    else if (shape === 'ids') writeIds(key, one, other);
    else if (shape === 'tally') writeTally(key, other);
    else if (shape === 'count') writeCount(oneOf(key, ONE_COUNT), countOf(other) ?? 0);
    else writeWhole(place, one, other);
  }

  function writeText(key: string, other: string): void {
    const text = doc.getText(textsAt() + key);
    // From the end, so that places before stay where they are. New words come before those they take the place of: what
    // others put in after these then stays after.
    for (const { at, cut, put } of hunksOf(text.toJSON(), other).toReversed()) {
      if (put !== '') text.insert(at, put);
      if (cut > 0) text.delete(at + put.length, cut);
    }
  }

  function writeWhole(place: Place, one: unknown, other: unknown): void {
    const key = keyOf(place);
    if (!isNothing(one) && !wholes.has(key) && shapeOf(place, one) !== 'whole') write(place, one, undefined);
    // What is taken away stands as nothing: of a key that is gone nobody can tell whether it was taken away or lost to another.
    const value = isNothing(other) ? null : other;
    const seen = wholes.get(key)?.seen ?? {};
    wholes.set(key, { value, seen: { ...seen, [me]: Math.max((seen[me] ?? 0) + 1, time) } });
  }

  function writeIds(key: string, one: unknown, other: unknown): void {
    const [before, after] = [isIds(one) ? one : [], isIds(other) ? [...new Set(other)] : []];
    for (const id of before) if (!after.includes(id)) ids.delete(oneOf(key, id));
    const moved = movedIds(before, after);
    const keys = keysFor(after, (id) => (moved.has(id) ? undefined : ids.get(oneOf(key, id))), chance);
    for (const [id, at] of keys) ids.set(oneOf(key, id), at);
  }

  function writeTally(key: string, other: unknown): void {
    const wanted = isTally(other) ? other : [0, 0, 0];
    wanted.forEach((count, at) => writeCount(oneOf(key, String(at)), count));
  }

  function writeCount(place: string, count: number): void {
    let sum = 0;
    for (const [one, counted] of counts.entries()) if (one.startsWith(`${place}#`)) sum += counted;
    // What others have taken away at the same time may have brought the sum under zero.
    if (Math.max(0, sum) === count) return;
    const own = oneOf(place, me);
    counts.set(own, (counts.get(own) ?? 0) + count - sum);
  }

  function writeRows(place: Place, one: readonly Row[], other: readonly Row[]): void {
    const [then, now] = [byId(one), byId(other)];
    const keyIn = (id: string): string => keyOf([...place, id]);
    for (const [id, row] of then) if (!now.has(id)) gone.set(oneOf(keyIn(id), me), lookOf(row));
    const moved = movedIds([...then.keys()], [...now.keys()]);
    const stays = (id: string): boolean => then.has(id) && !moved.has(id);
    const keys = keysFor([...now.keys()], (id) => (stays(id) ? rows.get(keyIn(id)) : undefined), chance);
    for (const [id, at] of keys) rows.set(keyIn(id), at);
    for (const [id, row] of now) {
      // One that comes back has all that it had; what is written in it is then what differs.
      const known = then.get(id) ?? before.rows.get(keyIn(id)) ?? { id };
      if (then.has(id) && sameValue(known, row)) continue;
      for (const mark of gone.keys()) if (mark.startsWith(`${keyIn(id)}#`)) gone.delete(mark);
      writeCells([...place, id], known, row);
    }
  }

  const steps = new Set([...Object.keys(before.answers), ...Object.keys(after)]);
  for (const step of steps) writeCells([step], before.answers[step] ?? {}, after[step] ?? {});
}

const byId = (rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [row.id, row]));
