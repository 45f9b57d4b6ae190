import type { Change } from '#domain/process/change.ts';
import { isMerging, type MergingChange } from '#domain/process/merging.ts';
import type { Deed } from './deed.ts';

/**
 * The deeds that can be undone and done again, after another window wrote something. What it wrote is later than they
 * are and is never taken away by them: that part of a deed stays as it is. A deed with nothing left of it goes.
 */
export function deedsAfterOthers<
  D extends { readonly past: readonly Deed[]; readonly future: readonly Deed[] },
>({ past, future }: D, theirs: readonly Change[]): Pick<D, 'past' | 'future'> {
  const left = (changes: readonly Change[]): readonly Change[] => {
    const free = changes.filter((change) => !theirs.some((other) => takesAway(change, other)));
    return free.length === changes.length ? changes : free;
  };
  // Done and taken back, it can become something to undo again.
  const bothWays = (deed: Deed): Deed => ({
    ...deed,
    changes: left(deed.changes),
    inverse: left(deed.inverse),
  });
  return {
    past: held(past, (deed) => ({ ...deed, inverse: left(deed.inverse) }), 'inverse'),
    future: held(future, bothWays, 'changes'),
  };
}

/** The same list when nothing in it is other than before: nobody needs to be told. */
function held(
  deeds: readonly Deed[],
  without: (deed: Deed) => Deed,
  part: 'inverse' | 'changes',
): readonly Deed[] {
  const after = deeds.map((deed) => {
    const rest = without(deed);
    return rest.changes === deed.changes && rest.inverse === deed.inverse ? deed : rest;
  });
  return after.every((deed, index) => deed === deeds[index])
    ? deeds
    : after.filter((deed) => deed[part].length > 0);
}

/** Would this change wipe out what the other one wrote? Putting a row in or in another place wipes out nothing. */
function takesAway(change: Change, other: Change): boolean {
  if (change.kind === 'insert' || change.kind === 'move' || change.step !== other.step) return false;
  if (other.kind === 'remove' || other.kind === 'move') return false;
  if (isMerging(change) && isMerging(other) && isSamePath(change, other)) return isSameId(change, other);
  const written = other.kind === 'insert' ? [...other.path, other.row.id] : other.path;
  const wiped = change.kind === 'remove' ? [...change.path, change.row] : change.path;
  // A row that comes in again comes under the row it lies in; a set of a whole list wipes out every cell of it.
  const shared = Math.min(written.length, wiped.length);
  const within = written.slice(0, shared).every((key, index) => key === wiped[index]);
  return within && (change.kind !== 'remove' || written.length >= wiped.length);
}

const isSamePath = (one: Change, other: Change): boolean => one.path.join('/') === other.path.join('/');

/** Counts are added up and lists of ids joined, so both stand, unless both are about one id of a list. */
const isSameId = (one: MergingChange, other: MergingChange): boolean =>
  one.kind !== 'add' && other.kind !== 'add' && one.id === other.id;
