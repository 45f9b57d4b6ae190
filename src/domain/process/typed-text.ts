/** What stood in a text when somebody typed in it, and where the caret was left: so two who type in one text both stand. */
export interface Typed {
  readonly was: string;
  /** In the text as it became. Without it, «ana» typed into «na» can be read in two ways. */
  readonly caret?: number;
}

/** At a place, so much is taken away and this is put in. */
export interface Splice {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

/** What was done to a text: the common end first, no further than to the caret, then the common beginning. */
export function spliceOf(was: string, value: string, caret = 0): Splice {
  const most = Math.min(was.length, value.length);
  const mostEnd = Math.min(most, value.length - Math.min(caret, value.length));
  let end = 0;
  while (end < mostEnd && was.at(-1 - end) === value.at(-1 - end)) end += 1;
  if (end > 0 && isHalf(was.charCodeAt(was.length - end))) end -= 1;
  let at = 0;
  while (at < most - end && was[at] === value[at]) at += 1;
  // Two halves of one sign are never parted.
  if (at > 0 && isFirstHalf(was.charCodeAt(at - 1))) at -= 1;
  return { at, cut: was.length - at - end, put: value.slice(at, value.length - end) };
}

/** The text as it stands now with what was typed in it, as somebody saw it before; what others typed meanwhile stays. */
export function withTyped(now: string, value: string, { was, caret }: Typed): string {
  if (now === was || now === value) return value;
  const [mine, theirs] = [spliceOf(was, value, caret), spliceOf(was, now)];
  const words = [wordSpliceOf(was, value), wordSpliceOf(was, now)] as const;
  // Whole words first: what both began at once may stand in another order there, and letters alone would be mixed.
  return apart(now, ...words) ?? apart(now, mine, theirs) ?? both(now, ...words);
}

/** Both, where they touched different places; null where they did not. */
function apart(now: string, mine: Splice, theirs: Splice): string | null {
  const [mineEnd, theirsEnd] = [mine.at + mine.cut, theirs.at + theirs.cut];
  // At the same place the one who types on in a word comes before the one who begins another.
  const typesOn = mineEnd === theirs.at && (theirs.cut > 0 || /^\s/.test(theirs.put));
  if (mineEnd < theirs.at || typesOn) return spliced(now, mine);
  if (theirsEnd > mine.at) return null;
  const put = theirsEnd === mine.at ? between(theirs.put, mine.put) + mine.put : mine.put;
  return spliced(now, { ...mine, at: mine.at + theirs.put.length - theirs.cut, put });
}

/** Both changed the same words: what either took away is gone, and what both wrote stands, one after the other. */
function both(now: string, mine: Splice, theirs: Splice): string {
  const beyond = Math.max(0, mine.at + mine.cut - theirs.at - theirs.cut);
  return (
    now.slice(0, Math.min(mine.at, theirs.at)) +
    theirs.put +
    between(theirs.put, mine.put) +
    mine.put +
    now.slice(theirs.at + theirs.put.length + beyond)
  );
}

/** Two words that come beside each other stay two. */
const between = (one: string, other: string): string => (/\S$/.test(one) && /^\S/.test(other) ? ' ' : '');

/** What was done to a text, told in whole words and the room between them. */
function wordSpliceOf(was: string, value: string): Splice {
  const [before, after] = [wordsOf(was), wordsOf(value)];
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  const lengthOf = (words: readonly string[]): number => words.join('').length;
  const [at, end] = [lengthOf(before.slice(0, first)), lengthOf(before.slice(before.length - last))];
  return { at, cut: was.length - at - end, put: value.slice(at, value.length - end) };
}
const wordsOf = (text: string): readonly string[] => text.match(/\s+|\S+/g) ?? [];

const spliced = (text: string, { at, cut, put }: Splice): string =>
  text.slice(0, at) + put + text.slice(at + cut);

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
