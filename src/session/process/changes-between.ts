import type { Change } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { rowIn, rowsOf, type Row } from '#domain/process/rows.ts';

/**
 * What another window must have done for these answers to have become those, when nobody said it: each field and each
 * cell that holds something else, and each row that came or went. Where rows stand is not looked at.
 */
export function changesBetween(before: Answers, after: Answers): readonly Change[] {
  if (before === after) return [];
  return keysOf(before, after).flatMap((step) => {
    const [one, other] = [before[step] ?? {}, after[step] ?? {}];
    return keysOf(one, other).flatMap((field) => fieldChanges(step, field, one[field], other[field]));
  });
}

function fieldChanges(step: string, field: string, before: unknown, after: unknown): readonly Change[] {
  if (before === after) return [];
  if (!isRows(before) || !isRows(after)) return [{ kind: 'set', step, path: [field], value: after }];
  const [then, now] = [rowsOf(before), rowsOf(after)];
  return [
    ...then
      .filter(({ id }) => !rowIn(now, id))
      .map(({ id }): Change => ({ kind: 'remove', step, path: [field], row: id })),
    ...now.flatMap((row): readonly Change[] => {
      const old = rowIn(then, row.id);
      if (!old) return [{ kind: 'insert', step, path: [field], row }];
      return keysOf(old, row)
        .filter((column) => old[column] !== row[column])
        .map((column) => ({ kind: 'set', step, path: [field, row.id, column], value: row[column] }));
    }),
  ];
}

/** Rows, or nothing where rows can come. */
const isRows = (value: unknown): value is readonly Row[] | undefined =>
  value === undefined ||
  (Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && 'id' in item));

const keysOf = (one: object, other: object): readonly string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
];
