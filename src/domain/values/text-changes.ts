/** A run of text, and whether the earlier text lacks it. */
export interface TextRun {
  readonly text: string;
  readonly isNew: boolean;
}

/** Longer texts than this, in words, are compared as a whole: the comparison takes the product of both. */
const MOST_WORDS = 1500;

/**
 * `after` in runs, with what `before` does not have marked as new: word by word, in order. The runs put
 * together are exactly `after`.
 */
export function newIn(before: string, after: string): readonly TextRun[] {
  const words = after.match(/\s*\S+|\s+$/g) ?? [];
  const known = before.match(/\S+/g) ?? [];
  if (words.length > MOST_WORDS || known.length > MOST_WORDS)
    return after === '' ? [] : [{ text: after, isNew: before.trim() !== after.trim() }];
  const kept = keptWords(
    known,
    words.map((word) => word.trim()),
  );
  const runs: { text: string; isNew: boolean }[] = [];
  words.forEach((text, index) => {
    const isNew = text.trim() !== '' && !kept.has(index);
    const last = runs.at(-1);
    if (last?.isNew === isNew) last.text += text;
    else runs.push({ text, isNew });
  });
  return runs;
}

/** Places in `after` of the longest list of words that stand in the same order in both. */
function keptWords(before: readonly string[], after: readonly string[]): ReadonlySet<number> {
  const width = after.length + 1;
  const longest = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const kept = new Set<number>();
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) {
      kept.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}
