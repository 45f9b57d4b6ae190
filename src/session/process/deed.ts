import type { Change } from '#domain/process/change.ts';

/** One thing a person did, with the way back. */
export interface Deed {
  /** Its own among the deeds of this window; the same after it was undone and done again. */
  readonly id: number;
  /** What was done, in words for the undo button: "Viktighet, rad 6". */
  readonly label: string;
  /** What is read aloud when it is done, where «done: label» says less; empty where the page says it in another place. */
  readonly said?: string;
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
  /** When the text was begun and last written on, ms; only for a text written key by key. */
  readonly typed?: { readonly since: number; readonly last: number };
}

/** So long a rest between two keys begins another deed, ms: one has stopped to think. */
const PAUSE_MS = 3_000;
/** Nobody remembers more than this as one thing written, ms. */
const LONGEST_MS = 30_000;
/**
 * More than this in at once is no key: a paste, a word from the dictionary, a draft taken. More than this out at once
 * begins another deed: a selection that is deleted or written over may be what was typed just now.
 */
const MOST_LETTERS_A_KEY = 2;

/** The deed as it was done at this time: what is written key by key can be joined by the next key. */
export function doneAt(deed: Deed, time: number): Deed {
  const change = onlyTextSet(deed);
  if (!change) return deed;
  const letters = lettersAdded(textBefore(deed), textOf(change.value));
  return letters > MOST_LETTERS_A_KEY ? deed : { ...deed, typed: { since: time, last: time } };
}

/** Keystrokes in one field are one deed, until the hands rest or something else is done. */
export function joined(past: readonly Deed[], deed: Deed): readonly Deed[] {
  const last = past.at(-1);
  const [before, after] = [onlyTextSet(last), onlyTextSet(deed)];
  const isOne =
    last?.typed &&
    deed.typed &&
    lettersAdded(textOf(after?.value), textBefore(deed)) <= MOST_LETTERS_A_KEY &&
    before?.step === after?.step &&
    before?.path.join('/') === after?.path.join('/') &&
    deed.typed.last - last.typed.last <= PAUSE_MS &&
    deed.typed.last - last.typed.since <= LONGEST_MS;
  if (!isOne) return [...past, deed];
  const typed = { since: last.typed.since, last: deed.typed.last };
  return [...past.slice(0, -1), { ...deed, inverse: last.inverse, typed }];
}

/**
 * What can be taken back when something new is about to be done after undoing. What was undone is no longer ahead, but
 * it was done, and then taken back, and both can be undone: nothing that was written is out of reach.
 */
export function withUndone(
  { past, future }: { readonly past: readonly Deed[]; readonly future: readonly Deed[] },
  newId: () => number,
): readonly Deed[] {
  if (future.length === 0) return past;
  const takenBack = future.map(({ label, changes, inverse }): Deed => ({
    id: newId(),
    label,
    changes: inverse,
    inverse: changes,
  }));
  return [...past, ...future.toReversed(), ...takenBack];
}

/** Is this deed the one that would be undone now? */
export const isLast = (past: readonly Deed[], deed: Deed): boolean => past.at(-1)?.id === deed.id;

/** Is this a text being written key by key, rather than a choice, a row, or a draft or an offer taken? */
export const isTyping = (deed: Deed | undefined): boolean => deed?.typed !== undefined;

function onlyTextSet(deed: Deed | undefined): Extract<Change, { kind: 'set' }> | null {
  const change = deed?.changes.length === 1 ? deed.changes[0] : undefined;
  return change?.kind === 'set' && (typeof change.value === 'string' || change.value === undefined)
    ? change
    : null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Where a row came with its first letter, the way back takes it away, and there was no text. */
function textBefore({ inverse: [back] }: Deed): string {
  return textOf(back?.kind === 'set' ? back.value : '');
}

/** How many letters came in, wherever in the text: what both have at the start and the end is left out. */
function lettersAdded(before: string, after: string): number {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return after.length - start - end;
}
