/** What a number counts. It decides which words may stand beside it, and how large it can be. */
export type NumberUnit =
  | 'kroner'
  | 'kroner-per-hour'
  | 'hours'
  | 'minutes'
  | 'people'
  | 'per-year'
  | 'votes'
  | 'years'
  | 'periods'
  | 'days';

interface UnitRules {
  /** Words that may follow the number without changing it. */
  readonly words: string;
  readonly whole?: true;
  /** More than this is a slip of the hand. */
  readonly most: number;
  /** Minutes in one, where "2 t 30 min" and "2:30" are read too. */
  readonly inMinutes?: number;
}

const KRONER = '(?:kr|kroner|nok)\\.?';
const A_YEAR =
  '(?:per|pr\\.?|i|hvert|kvart) ?år(?:et)?|årlig|årleg|/ ?år|p\\.? ?a\\.?|(?:per|a|each) year|yearly';
const RULES: Readonly<Record<NumberUnit, UnitRules>> = {
  kroner: { words: `${KRONER}|${A_YEAR}`, most: 1e12 },
  'kroner-per-hour': {
    words: `${KRONER}|(?:per|pr\\.?|i) ?timen?|/ ?(?:time|t)\\.?|(?:per|an) hour`,
    most: 1e6,
  },
  hours: { words: '(?:timer?|timar|t|h|hours?|hrs?)\\.?', most: 10_000, inMinutes: 60 },
  minutes: { words: '(?:minutt(?:er)?|min|m|minutes?|mins)\\.?', whole: true, most: 100_000, inMinutes: 1 },
  people: {
    words:
      'personer|personar|person|medlemmer|medlem|deltakere|deltakarar|deltaker|deltakar|representanter|representantar|stk\\.?|people|persons?|members?|participants?|representatives?',
    whole: true,
    most: 9999,
  },
  'per-year': { words: `møter?|ganger|gonger|gang|gong|meetings?|times|${A_YEAR}`, most: 9999 },
  years: { words: 'års?|åra|years?', most: 200 },
  periods: { words: 'perioder?|periodar|ganger|gonger|gang|gong|terms?|times', whole: true, most: 999 },
  days: { words: 'dager?|dagar|dag|days?', whole: true, most: 3660 },
  votes: {
    words: 'stemmer?|prikker?|prikkar|poeng|stk\\.?|votes?|dots?|points?',
    whole: true,
    most: 999_999,
  },
};

/** A longer text is a sentence, not a number. Bounds the time it takes to read one. */
const LONGEST = 60;
const FRACTIONS: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 };
const TIMES: Readonly<Record<string, number>> = {
  tusen: 1e3,
  mill: 1e6,
  million: 1e6,
  millioner: 1e6,
  millionar: 1e6,
  thousand: 1e3,
};

/** Before a number that is not quite sure; it is counted as it stands. */
const ABOUT =
  /^(?:(?:ca|cirka|omtrent|om lag|rundt|kring|inntil|maks|maksimalt|minst|about|around|up to|at least|at most)\.? ?|[~≈] ?)/;
const NUMBER = /^(-?)(\d(?:[\d.,' ]*\d)?)? ?([¼½¾])?/;

/**
 * The number in what a person typed in a number field, or `undefined` where not all of the text can be read as one: half
 * of "4–6" or "2.5.27" is never counted with. Read are "30 000" with any kind of space, "1 150,50", "355.50", "1,150.50",
 * "1½", "kr 60 000,-", "ca. 12", "40 %", "30 tusen", and with a `unit` its words, no number below zero and for time
 * also "1 t 30 min" and "1:30". A comma before three figures may be either sign ("1,150") and is not read.
 */
export function numberOf(text: unknown, unit?: NumberUnit): number | undefined {
  if (typeof text !== 'string') return undefined;
  const rules = unit && RULES[unit];
  const typed = plain(text);
  if (typed.length > LONGEST) return undefined;
  const number = (rules?.inMinutes && durationIn(typed, rules.inMinutes)) ?? ofOne(typed, rules);
  if (number === undefined || !rules) return number;
  const fits = number >= 0 && number <= rules.most && (!rules.whole || Number.isInteger(number));
  return fits ? number : undefined;
}

/** Is something written that no number can be read from? It is said beside the field, and not counted. */
export const isUnreadNumber = (text: unknown, unit?: NumberUnit): boolean =>
  typeof text === 'string' && plain(text) !== '' && numberOf(text, unit) === undefined;

/** One kind of space, of minus and of apostrophe; nothing that is not seen. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[−‒]/gu, '-')
    .replace(/[’‘´]/gu, "'")
    .trim();

function ofOne(text: string, rules: UnitRules | undefined): number | undefined {
  const bare = text
    .replace(ABOUT, '')
    .replace(/^(?:kr|nok)\.? ?/, '')
    .replace(/\.$/, '');
  const [all = '', minus, figures, fraction] = NUMBER.exec(bare) ?? [];
  if (figures === undefined && fraction === undefined) return undefined;
  const whole = figures === undefined ? 0 : figuresIn(figures);
  if (whole === undefined) return undefined;
  const rest = bare.slice(all.length).replace(/^ ?[,:.][-–—]+(?= |$)/, '');
  const words = /^ ?(?:(tusen|thousand|mill|millioner|millionar|million)\b\.?)?(.*)$/u.exec(rest);
  const unread = words?.[2]?.trim() ?? '';
  if (unread !== '' && !isOfUnit(unread, rules)) return undefined;
  const number = (whole + (FRACTIONS[fraction ?? ''] ?? 0)) * (TIMES[words?.[1] ?? ''] ?? 1);
  return minus && number !== 0 ? -number : number;
}

const PERCENT = '%|prosent';

const isOfUnit = (text: string, rules: UnitRules | undefined): boolean =>
  new RegExp(`^(?:(?:${rules?.words ?? `${KRONER}|${A_YEAR}`}|${PERCENT}) ?)+$`, 'u').test(text);

/** Figures with their signs: what stands last and not before three figures is the decimal sign. */
function figuresIn(text: string): number | undefined {
  const [, whole = '', sign, decimals] = /^(.*?)(?:([.,])(\d+))?$/.exec(text) ?? [];
  const group = /[^\d]/.exec(whole)?.[0];
  const grouped = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/.test(whole);
  if (group !== undefined && (!grouped || group === sign)) {
    // "1.234.567" and "1,234,567": one sign all through groups, and there are no decimals.
    return group === sign && /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/.test(text) ? asNumber(text) : undefined;
  }
  if (sign === undefined) return asNumber(whole);
  if (decimals?.length === 3 && group === undefined && /^[1-9]\d{0,2}$/.test(whole))
    return sign === '.' ? asNumber(text) : undefined;
  return Number(`${whole.replace(/\D/g, '')}.${decimals ?? ''}`);
}

function asNumber(figures: string): number | undefined {
  const number = Number(figures.replace(/\D/g, ''));
  return Number.isSafeInteger(number) ? number : undefined;
}

/** "1 t 30 min", "1:30", "2 timer" and "90 min" in units of so many minutes. */
function durationIn(text: string, unit: number): number | undefined {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  if (clock) return (Number(clock[1]) * 60 + Number(clock[2])) / unit;
  const [, hours, minutes] =
    /^(?:(.+?) ?(?:timer?|timar|t|h|hours?|hrs?)\b\.?)?(?: ?(?:og |and )?(\d+) ?(?:minutt(?:er)?|min|m|minutes?|mins)\b\.?)?$/u.exec(
      text.replace(ABOUT, ''),
    ) ?? [];
  if (hours === undefined && minutes === undefined) return undefined;
  const of = hours === undefined ? 0 : ofOne(hours, RULES.people);
  return of === undefined || of < 0 ? undefined : (of * 60 + Number(minutes ?? 0)) / unit;
}
