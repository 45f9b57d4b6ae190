import type { Change } from '#domain/process/change.ts';
import { valueAt } from '#domain/process/value-at.ts';
import type { Answers } from '#domain/process/process.ts';
import { isBlank, rowIn, rowsOf } from '#domain/process/rows.ts';

/**
 * The changes that put a row in. Where it is there already, since another window wrote in it after it was removed, it
 * gets what it lacks; the disk keeps what finds its place taken.
 */
export function puttingBack(answers: Answers, change: Change): readonly Change[] {
  if (change.kind !== 'insert') return [change];
  const { step, path, row } = change;
  const present = rowIn(rowsOf(valueAt(answers, step, path)), row.id);
  if (!present) return [change];
  const cells = Object.entries(row).filter(([column, cell]) => column !== 'id' && !isBlank(cell));
  return [
    ...cells
      .filter(([column]) => isBlank(present[column]))
      .map(([column, value]): Change => ({ kind: 'set', step, path: [...path, row.id, column], value })),
    change,
  ];
}
