import { isoDateOf, monthNamed } from './dates.ts';

const IN_FIGURES = /\d{4}-\d{2}-\d{2}|\b\d{1,2}[./ ]\s?\d{1,2}[./ ]\s?\d{4}\b/g;
const IN_WORDS = /\b\d{1,2}\.?\s+\p{L}+\.?\s+\d{4}\b/gu;

/** The first real day in a text, as an ISO day: "Evalueres 2. juni 2027", "innen 02.06.2027". A month alone is no day. */
export function dateIn(text: string): string | undefined {
  const found = [
    ...[...text.matchAll(IN_FIGURES), ...text.matchAll(IN_WORDS)].map((match) => ({
      at: match.index,
      day: isoDateOf(match[0]),
    })),
  ];
  return found
    .filter(({ day }) => day !== undefined)
    .toSorted((a, b) => a.at - b.at)
    .at(0)?.day;
}

const MONTH = /(?<!\p{L})(\p{L}+)\.?\s+(\d{4})\b/gu;

/** The months of a year a text names, in its order, each as its first day: "i mai 2028", "Mars 2028". */
export const monthsIn = (text: string): readonly string[] =>
  [...text.matchAll(MONTH)].flatMap(([, name = '', year = '']) => {
    const month = monthNamed(name);
    return month === undefined ? [] : [`${year}-${String(month).padStart(2, '0')}-01`];
  });

/** The first of them. */
export const monthIn = (text: string): string | undefined => monthsIn(text).at(0);
