import type { Change } from '#domain/process/change.ts';
import { storedOf, type Order, type Sent } from '#storage/order.ts';
import type { PendingChange } from '#storage/process-repository.ts';
import type { WindowMessage } from '#storage/windows.ts';

/** A change that stands on this screen and is not stored yet. */
export interface Unstored {
  readonly change: Change;
  readonly seen: unknown;
  readonly sent: Sent;
  readonly after: number;
  /** Does it say what its writer saw? Else the program that sent it did not, and nobody can tell whether it is stored. */
  readonly exact: boolean;
  readonly own: boolean;
  /** Turns of the clock it has waited. */
  readonly age: number;
  /** Its number among all that was handed to the disk from here; null before. */
  readonly pushed: number | null;
  /** The disk left it to its own window, since something before it is not stored. */
  readonly refused: boolean;
}

type Announced = Extract<WindowMessage, { readonly kind: 'changes' }> & { readonly sent: Sent };

/** The changes of another window, as they wait here. */
export function unstoredIn({ changes, sent, made }: Announced): readonly Unstored[] {
  return changes.map((change, index) => {
    // A program that does not say it is only told apart by what it has stored last.
    const { seen, upTo, after } = made?.[index] ?? { seen: undefined, upTo: sent.upTo, after: 0 };
    return {
      change,
      seen,
      sent: { by: sent.by, upTo },
      after,
      exact: made !== undefined,
      own: false,
      age: 0,
      pushed: null,
      refused: false,
    };
  });
}

/** More than this is there only when the disk takes nothing for long. */
const MANY = 500;

/** The list with one more of this window's own; of very many, the states of a text on its way are not all remembered. */
export function withOwn(unstored: readonly Unstored[], own: Unstored): readonly Unstored[] {
  const last = unstored.at(-1);
  const isTypedOn =
    last?.own === true &&
    last.change.kind === 'set' &&
    own.change.kind === 'set' &&
    (last.change.typed === undefined) === (own.change.typed === undefined) &&
    last.change.value === own.seen &&
    last.change.step === own.change.step &&
    last.change.path.join('/') === own.change.path.join('/');
  return unstored.length > MANY && isTypedOn
    ? unstored.with(-1, {
        ...own,
        change: typedOn(last.change, own.change),
        seen: last.seen,
        after: last.after,
      })
    : [...unstored, own];
}

/** The later of two states of one text, typed in what stood there before the first. */
const typedOn = (first: Change, later: Change): Change =>
  first.kind === 'set' && later.kind === 'set' && first.typed && later.typed
    ? { ...later, typed: { ...later.typed, was: first.typed.was } }
    : later;

/** What is said of changes to the other windows. There must be some, all by one writer. */
export const announcementOf = (by: string, changes: readonly Unstored[]): Announced => ({
  kind: 'changes',
  changes: changes.map(({ change }) => change),
  sent: { by, upTo: Math.max(...changes.map(({ sent }) => sent.upTo)) },
  made: changes.map(({ seen, sent, after }) => ({ seen, upTo: sent.upTo, after })),
});

/** What the disk must know of it. Of one's own, those before it are always stored first. */
export const whoseIs = ({ own, sent, after }: Unstored): Pick<PendingChange, 'sent' | 'after'> =>
  own ? { sent } : { sent, after };

export const isStored = (order: Order, { by, upTo }: Sent): boolean => upTo <= storedOf(order, by);

export const isSame = (one: Sent, other: Sent): boolean => one.by === other.by && one.upTo === other.upTo;
