/** At a place of a text as it was, so much is taken away and this is put in. */
export interface Hunk {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

/** More than this many words that differ on both sides are one hunk: comparing each with each would take too long. */
const MOST_COMPARED = 4_000_000;

/**
 * What was done to a text, in whole words and the room between them. Read by letters, «w38 w3» from «w3» is «8 w3» put in
 * after «w3», and who takes «w3» away at the same time takes half a new word; read by words it never is.
 */
export function hunksOf(was: string, now: string): readonly Hunk[] {
  const [before, after] = [wordsOf(was), wordsOf(now)];
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < most - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  return between(
    before.slice(first, before.length - last),
    after.slice(first, after.length - last),
    lengthOf(before.slice(0, first)),
  );
}

function between(before: readonly string[], after: readonly string[], start: number): readonly Hunk[] {
  const whole = { at: start, cut: lengthOf(before), put: after.join('') };
  if (before.length === 0 || after.length === 0 || before.length * after.length > MOST_COMPARED)
    return whole.cut === 0 && whole.put === '' ? [] : [whole];
  const common = longestCommon(before, after);
  const hunks: Hunk[] = [];
  let [one, other, at] = [0, 0, start];
  const upTo = (nextOne: number, nextOther: number): void => {
    const cut = lengthOf(before.slice(one, nextOne));
    const put = after.slice(other, nextOther).join('');
    if (cut > 0 || put !== '') hunks.push({ at, cut, put });
    at += cut;
  };
  for (const [nextOne, nextOther] of common) {
    upTo(nextOne, nextOther);
    at += before[nextOne]?.length ?? 0;
    [one, other] = [nextOne + 1, nextOther + 1];
  }
  upTo(before.length, after.length);
  return hunks;
}

/** Places in both lists of the words that stay, as many as possible. */
function longestCommon(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (one: number, other: number): number => lengths[one * width + other] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1)
    for (let other = after.length - 1; other >= 0; other -= 1)
      lengths[one * width + other] =
        before[one] === after[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
  const common: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (one < before.length && other < after.length)
    if (before[one] === after[other]) {
      common.push([one, other]);
      one += 1;
      other += 1;
    } else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  return common;
}

const wordsOf = (text: string): readonly string[] => text.match(/\s+|\S+/g) ?? [];
const lengthOf = (words: readonly string[]): number => words.reduce((sum, word) => sum + word.length, 0);
