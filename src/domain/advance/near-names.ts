/**
 * How near two names are. `same`: only letter case, spaces and signs differ. `near`: perhaps a spelling, an ending, the
 * order of the words or a hyphen. A name with a word more is another name: «pårørende» is not «pårørende til barn».
 */
export type Nearness = 'same' | 'near';

/** Endings of number and definiteness, longest first; those of English are among them. */
const ENDINGS = ['ane', 'ene', 'ens', 'ers', 'ars', 'en', 'et', 'er', 'ar', 'ne', 'a', 'e', 's'];
/** Shorter words keep their ending: «barn», «eldre» and «menn» would turn into each other. */
const SHORTEST_STEM = 4;
/** One wrong letter in six, two in ten: shorter words are often other words with one letter changed. */
const LETTERS_FOR_TYPOS = [6, 10] as const;

export function nearness(one: string, other: string): Nearness | null {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return null;
  if (a.join(' ') === b.join(' ')) return 'same';
  const [stemsA, stemsB] = [stemsOf(a), stemsOf(b)];
  if (stemsA.join('') === stemsB.join('') || stemOf(a.join('')) === stemOf(b.join(''))) return 'near';
  return stemsA.length === stemsB.length && pairsAreNear(stemsA, stemsB) ? 'near' : null;
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'og' && word !== 'and');

const stemsOf = (words: readonly string[]): readonly string[] => words.map(stemOf).toSorted();

function stemOf(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST_STEM);
  return ending === undefined ? word : stemOf(word.slice(0, -ending.length));
}

/** Every word has its own partner; what is spelled the same is paired first. */
function pairsAreNear(one: readonly string[], other: readonly string[]): boolean {
  const left = [...other];
  const take = (word: string, fits: (candidate: string) => boolean): boolean => {
    const at = left.findIndex(fits);
    if (at < 0) return false;
    left.splice(at, 1);
    return word !== '';
  };
  const unpaired = one.filter((word) => !take(word, (candidate) => candidate === word));
  return unpaired.every((word) => take(word, (candidate) => isTypo(word, candidate)));
}

function isTypo(one: string, other: string): boolean {
  // A number is never a slip: «barn 0–6» and «barn 7–12».
  if (/\d/.test(one + other)) return false;
  const shortest = Math.min(one.length, other.length);
  const allowed = LETTERS_FOR_TYPOS.filter((letters) => shortest >= letters).length;
  return Math.abs(one.length - other.length) <= allowed && distance(one, other, allowed) <= allowed;
}

/** Letters to add, drop, change or swap with their neighbour; anything over `most` may come out as any number over it. */
function distance(one: string, other: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return last[other.length] ?? 0;
}
