import type { LanguageCode } from '#domain/language/languages.ts';
import { numberOf } from '#domain/values/numbers.ts';
import type { ScaleValue } from '#domain/steps/fields.ts';

/** What a word in a case means in the form, in bokmål and nynorsk; `undefined` when the form has no such choice. */
type Meaning = (word: string) => string | undefined;

const firstOf =
  (...rules: readonly (readonly [RegExp, string])[]): Meaning =>
  (word) =>
    rules.find(([pattern]) => pattern.test(word.trim().toLowerCase()))?.[1];

export const unitLevelOf = firstOf(
  [/klynge/, 'cluster'],
  [/senter/, 'centre'],
  [/kommune/, 'municipality'],
  [/foretak/, 'trust'],
  [/nivå\s*2|klinikk|divisjon|område/, 'clinic'],
  [/nivå\s*3|avdeling/, 'department'],
  [/nivå\s*4|seksjon|post|poliklinikk/, 'section'],
);

export function languageOf(word: string): LanguageCode | undefined {
  const said = word.trim().toLowerCase();
  if (/^(nn|nynorsk)/.test(said)) return 'nn';
  if (/^(nb|no|bokmål)/.test(said)) return 'nb';
  return /^(en|engelsk)/.test(said) ? 'en' : undefined;
}

export const stakeholderTypeOf = firstOf(
  [/^organisasjon/, 'organisation'],
  [
    /både|begge|pasient.*(og|\/|\+).*(pårørende|pårørande)|(pårørende|pårørande).*(og|\/|\+).*pasient/,
    'both',
  ],
  [/pårørende|pårørande/, 'relative'],
  [/pasient|bruker|brukar/, 'patient'],
);

export const decisionOf = firstOf(
  [/ann(en|a|et|an) (form|løsning|løysing|ordning)|andre former|other.form/, 'other-form'],
  [
    /^ja\b.*(forbehold|atterhald|etterhald|prøve|pilot|vilkår)|^(på prøve|med forbehold|med atterhald)|on.trial/,
    'yes-on-trial',
  ],
  [/^(ja|yes|true)\b[\s.!]*$/, 'yes'],
  [/^(nei|no|false)\b|ikke nå|ikkje no|ikkje nå|not.now/, 'not-now'],
);

export const modeOf = firstOf([/gruppe|group|samlet|samla/, 'group'], [/rolle|role/, 'per-role']);

export const statusOf = firstOf(
  [/ikke|ikkje|planlagt|planlagd|planlegg|^ny\b|^åpen|^open|not.started/, 'not-started'],
  [
    /utsatt|utsett|på vent|vente|avvent|pause|stans|stopp|forsink|forseink|avlyst|avlyt|postponed/,
    'postponed',
  ],
  [/ferdig|fullfør|gjennomfør|utfør|avslutt|lukk|levert|vedtatt|vedteke|^ok$|done|✅|✔/, 'done'],
  [
    /pågå|i gang|igang|påbegyn|starta|startet|begynt|byrja|delvis|under arbeid|løpende|løpande|in.progress/,
    'in-progress',
  ],
);

export const areaOf = firstOf(
  [/kompetanse|opplæring|competence/, 'competence'],
  [/forsk|utvikling|research/, 'research'],
  [/drift|operation/, 'operation'],
  [/organis/, 'organisation'],
);

/** Which of the three opening questions this is, in bokmål or nynorsk. */
export const openingQuestionOf = firstOf(
  [/prosjekt|innspill|innspel/, 'missedInput'],
  [/(hvilken|kva|hva slags) form|bedre|betre/, 'betterForm'],
  [/konkret/, 'missedConcretely'],
);

/** 1–3, also from `"2"` and `"2 – noe"`. Nothing for 0 and what is empty; `'unknown'` for any other value. */
export function scoreOf(value: unknown): ScaleValue | undefined | 'unknown' {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  if (text === '' || text === '0' || text === '-' || text === '–') return undefined;
  const digit = /^([123])(?!\d|[.,]\d)/.exec(text)?.[1];
  return digit === undefined ? 'unknown' : (Number(digit) as ScaleValue);
}

/** The level of a task or quality: its code, or its word where there is no code. */
export function levelOf(code: unknown, word: string): ScaleValue | undefined | 'unknown' {
  const given = scoreOf(code);
  if (given !== undefined) return given;
  const found = firstOf([/nødvendig/, '3'], [/ønskelig|ønskjeleg/, '2'], [/mindre viktig/, '1'])(word);
  if (found !== undefined) return Number(found) as ScaleValue;
  return word.trim() === '' || /ikke satt|ikkje sett/i.test(word) ? undefined : 'unknown';
}

/** The number a cost frame begins with, when it is the only one and nothing says it is for more than a year. */
export function clearAmountOf(text: string): string | undefined {
  const begins =
    /^\s*(?:kr\.?\s*)?(\d[\d \u00a0.]*\d|\d)\s*(?:kr|kroner)?\s*(?:per år|i året|pr\.? år|\/år|årlig|årleg)?\s*(?:[.,;:(]\D*)?$/i.exec(
      text,
    )?.[1];
  return begins !== undefined && numberOf(begins) !== undefined ? begins.trim() : undefined;
}

/** Letters and digits only, so that dashes, dots and spaces do not set two spellings of an item apart. */
export const withoutMarks = (text: string): string =>
  text.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, '');
