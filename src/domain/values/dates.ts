/** Is this a real day written `YYYY-MM-DD`? 31 February is not. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The months as people write them in bokmål, nynorsk and English, January first. */
const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];

/** The number of a month, from 1, by its name in one of these languages; `undefined` for any other word. */
export const monthNamed = (name: string): number | undefined => {
  const found = MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
  return found > 0 ? found : undefined;
};

const FIGURES = /^(\d{1,2})[./\s-]\s*(\d{1,2})[./\s-]\s*(\d{4}|\d{2})\.?$/;
const WORDS = /^(\d{1,2})\.?\s+(\p{L}+)\.?\s+(\d{4})\.?$/u;
const WEEKDAY =
  /^(?:(?:man|tirs?|ons|tors?|fre|lør|søn|måndag|tysdag|laurdag|sundag|mon|tue|wed|thu|fri|sat|sun)(?:dag|day)?|tuesday|wednesday|thursday|saturday)(?=[\s.,])\.?,?\s*/iu;

/**
 * The ISO day in what a person typed: "2.6.2027", "02.06.27", "2/6 2027", "2. juni 2027", "ons. 2.6.2027", "2027-06-02".
 * Two-digit years are 2000–2099. Anything that is no real day, or two of them, gives `undefined` (the text itself is
 * kept by the caller).
 */
export function isoDateOf(text: string): string | undefined {
  const typed = text.trim().replace(WEEKDAY, '');
  if (isIsoDate(typed)) return typed;
  const match = FIGURES.exec(typed) ?? WORDS.exec(typed);
  if (!match) return undefined;
  const [, day, month, year] = match as unknown as [string, string, string, string];
  const inFigures = String(monthNamed(month) ?? month);
  const iso = `${year.length === 2 ? `20${year}` : year}-${inFigures.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : undefined;
}

/** Whole days from one ISO day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

const utc = (iso: string): number => Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8));

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
