import { isIsoDate, isoDateOf } from '#domain/values/dates.ts';

/** The months as people write them in bokmål, nynorsk and English, January first. */
const MONTHS = [
  ['januar', 'january'],
  ['februar', 'february'],
  ['mars', 'march'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['desember', 'december'],
] as const;

const IN_FIGURES = /\d{4}-\d{2}-\d{2}|\b\d{1,2}[./ ]\s?\d{1,2}[./ ]\s?\d{4}\b/g;
const IN_WORDS = /\b(\d{1,2})\.?\s+(\p{L}+)\s+(\d{4})\b/gu;

function fromWords([, day = '', name = '', year = '']: RegExpMatchArray): string | undefined {
  const month = MONTHS.findIndex((names) => (names as readonly string[]).includes(name.toLowerCase())) + 1;
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return month > 0 && isIsoDate(iso) ? iso : undefined;
}

/** The first real day in a text, as an ISO day: "Evalueres 2. juni 2027", "innen 02.06.2027". A month alone is no day. */
export function dateIn(text: string): string | undefined {
  const found = [
    ...[...text.matchAll(IN_FIGURES)].map((match) => ({ at: match.index, day: isoDateOf(match[0]) })),
    ...[...text.matchAll(IN_WORDS)].map((match) => ({ at: match.index, day: fromWords(match) })),
  ];
  return found
    .filter(({ day }) => day !== undefined)
    .toSorted((a, b) => a.at - b.at)
    .at(0)?.day;
}
