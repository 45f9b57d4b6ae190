const MONTHS =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|' +
  'January|February|March|May|June|July|August|October|December';
const UNITS =
  '%|‰|°|kr(?!\\p{L})|kroner|NOK|mill\\.|mrd\\.|tim(?:e|er|ar)(?!\\p{L})|minutt|min(?!\\p{L})|år(?!\\p{L})|hours?(?!\\p{L})|minutes?|years?(?!\\p{L})';

/** What stays with what is before it: digits in groups, units, months after their day, years after their month. */
const AFTER_NUMBER = new RegExp(`(?<=\\d) (?=\\d{3}(?!\\d)|(?:${UNITS}))`, 'gu');
const IN_DAY = new RegExp(
  `(?<=(?<!\\d)\\d{1,2}\\.?) (?=(?:${MONTHS})(?!\\p{L}))|(?<=(?<!\\p{L})(?:${MONTHS})) (?=\\d{4}(?!\\d))`,
  'giu',
);
/** Short forms that say nothing without what follows. */
const SHORT_FORMS =
  /(?<=(?<!\p{L})(?:kl\.|nr\.|no\.|pkt\.|kap\.|ca\.|dr\.|§|NOK|f\.|bl\.|m\.)) (?=[\p{L}\d])/giu;
/** No line begins with a dash. */
const BEFORE_DASH = / (?=[–—] )/gu;
const NO_BREAK = '\u00a0';

/** A text with spaces that do not break where a line must not end: in numbers, days, amounts and short forms, before dashes. */
export const tiedText = (text: string): string =>
  [AFTER_NUMBER, IN_DAY, SHORT_FORMS, BEFORE_DASH].reduce(
    (tied, place) => tied.replace(place, NO_BREAK),
    text,
  );
