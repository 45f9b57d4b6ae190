import { sameValue } from '../values/same-value.ts';
import { differenceOf, withAdded, type TallyPlace } from './counts.ts';
import { idAfter, withExcluded, withIncluded } from './id-lists.ts';

interface Placed {
  readonly step: string;
  readonly path: readonly string[];
}

/**
 * Changes that say what is new rather than what the whole value is now, so that two writers in one place both get
 * what they did. `add`: `by` more of a typed count, or of the count at `at` of a tally; fewer where it is below zero.
 * `include` and `exclude`: one id of a list of ids comes in (before another, else last) or goes out.
 */
export type MergingChange =
  | (Placed & { readonly kind: 'add'; readonly by: number; readonly at?: TallyPlace })
  | (Placed & { readonly kind: 'include'; readonly id: string; readonly before?: string })
  | (Placed & { readonly kind: 'exclude'; readonly id: string });

export const isMerging = <C extends { readonly kind: string }>(
  change: C,
): change is Extract<C, { readonly kind: MergingChange['kind'] }> =>
  change.kind === 'add' || change.kind === 'include' || change.kind === 'exclude';

/** The value after the change; the very same where it changes nothing, or where it is made for another kind of value. */
export function merged(value: unknown, change: MergingChange): unknown {
  switch (change.kind) {
    case 'add':
      return withAdded(value, change.by, change.at);
    case 'include':
      return withIncluded(value, change.id, change.before);
    case 'exclude':
      return withExcluded(value, change.id);
  }
}

/** The change that takes `merged(value, change)` back to `value`; `undefined` where only setting the value does. */
export function unmerging(value: unknown, change: MergingChange): MergingChange | undefined {
  const after = merged(value, change);
  const back = opposite(value, after, change);
  // A value written otherwise than it would be counted («03», an id twice) does not come back this way.
  return sameValue(merged(after, back), value) ? back : undefined;
}

function opposite(value: unknown, after: unknown, change: MergingChange): MergingChange {
  const { step, path } = change;
  if (change.kind === 'add') return { ...change, by: differenceOf(after, value, change.at) };
  if (change.kind === 'include') return { kind: 'exclude', step, path, id: change.id };
  const next = idAfter(value, change.id);
  return { kind: 'include', step, path, id: change.id, ...(next === undefined ? {} : { before: next }) };
}
