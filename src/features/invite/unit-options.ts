import type { RowIn } from '#domain/guide/read.ts';
import type { mapping } from '#domain/guide/steps/mapping.ts';
import { DEEPEST_SHOWN, isBlank, textOf, treeOf } from '#domain/process/rows.ts';

/** The named units in reading order, each level drawn in with a dash, for a list to choose from. */
export const unitOptions = (
  units: readonly RowIn<typeof mapping, 'units'>[],
): readonly { readonly value: string; readonly text: string; readonly own: true }[] =>
  treeOf(units)
    .filter(({ row }) => !isBlank(row.name))
    .map(({ row, depth }) => ({
      value: row.id,
      text: `${'– '.repeat(Math.min(depth, DEEPEST_SHOWN))}${textOf(row.name)}`,
      own: true,
    }));
