import type { Change } from '#domain/process/change.ts';
import { movedIds } from '#domain/process/moved-ids.ts';
import { rowsOf, textOf, type Row } from '#domain/process/rows.ts';
import type { Answers } from '#domain/process/process.ts';
import { sameValue } from '#domain/values/same-value.ts';
import { isNothing } from './is-nothing.ts';
import { pathIn, type Place } from './keys.ts';
import { isIds, shapeOf } from './shapes.ts';

/**
 * What others have done, as changes to the record: from what was shared before to what is shared now. Done in their order they
 * leave exactly that, the order of rows too.
 */
export function changesTo(before: Answers, after: Answers): readonly Change[] {
  const changes: Change[] = [];

  function cells(
    place: Place,
    one: Readonly<Record<string, unknown>>,
    other: Readonly<Record<string, unknown>>,
  ): void {
    for (const name of new Set([...Object.keys(one), ...Object.keys(other)]))
      if (name !== 'id' || place.length === 1) value([...place, name], one[name], other[name]);
  }

  function value(place: Place, one: unknown, other: unknown): void {
    if (one === other || sameValue(one, other)) return;
    const at = { step: place[0] ?? '', path: pathIn(place) };
    const shape = shapeOf(place, one, other);
    if (shape === 'rows') return rows(place, rowsOf(one), rowsOf(other));
    if (shape === 'ids') return ids(at, isIds(one) ? one : [], isIds(other) ? other : []);
    const next = isNothing(other) ? undefined : other;
    changes.push({
      kind: 'set',
      ...at,
      value: next,
      // Who is typing there on this machine, and is not stored yet, goes on in what stands there now.
      ...(shape === 'text' && { typed: { was: textOf(one) } }),
    });
  }

  function ids(
    at: { readonly step: string; readonly path: readonly string[] },
    one: readonly string[],
    other: readonly string[],
  ): void {
    const moved = movedIds(one, other);
    for (const id of one)
      if (!other.includes(id) || moved.has(id)) changes.push({ kind: 'exclude', ...at, id });
    other.toReversed().forEach((id, fromEnd) => {
      const next = fromEnd === 0 ? undefined : other[other.length - fromEnd];
      if (!one.includes(id) || moved.has(id))
        changes.push({ kind: 'include', ...at, id, ...(next !== undefined && { before: next }) });
    });
  }

  function rows(place: Place, one: readonly Row[], other: readonly Row[]): void {
    const at = { step: place[0] ?? '', path: pathIn(place) };
    const then = new Map(one.map((row) => [row.id, row]));
    const stay = new Set(other.map(({ id }) => id));
    for (const id of then.keys()) if (!stay.has(id)) changes.push({ kind: 'remove', ...at, row: id });
    const moved = movedIds([...then.keys()], [...stay]);
    // From the end, so that what each comes before stands there already.
    other.toReversed().forEach((row, fromEnd) => {
      const next = fromEnd === 0 ? undefined : other[other.length - fromEnd];
      const before = next && { before: next.id };
      const old = then.get(row.id);
      if (!old) return void changes.push({ kind: 'insert', ...at, row, ...before });
      if (moved.has(row.id)) changes.push({ kind: 'move', ...at, row: row.id, ...before });
      cells([...place, row.id], old, row);
    });
  }

  for (const step of new Set([...Object.keys(before), ...Object.keys(after)]))
    cells([step], before[step] ?? {}, after[step] ?? {});
  return changes;
}
