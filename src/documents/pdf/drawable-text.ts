/** Stands where the font has no sign for a character: emoji, mostly, and some alphabets. */
const SUBSTITUTE = '\u25a1';

/** Whether the font can show a code point. */
export type CanDraw = (codePoint: number) => boolean;

const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
// Control characters and signs without a look of their own: joiners, directions, soft hyphens.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** The line breaker knows no tabs. */
const TAB = '   ';

const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' });

/** Say whether Arabic letters join, so that nothing else is left of some words. */
const JOINERS = /[\u200c\u200d]/;
const ARABIC = /\p{Script=Arabic}/u;

/** What a person sees as one character: a letter may lose a mark over it, a flag or a face becomes one substitute. */
function drawnGrapheme(grapheme: string, canDraw: CanDraw): string {
  if (grapheme === '\n') return grapheme;
  const joins = ARABIC.test(grapheme);
  const signs = [...grapheme.replace(INVISIBLE, (sign) => (joins && JOINERS.test(sign) ? sign : ''))];
  const drawn = signs.filter((sign) => canDraw(sign.codePointAt(0) ?? 0));
  return drawn[0] === signs[0] ? drawn.join('') : SUBSTITUTE;
}

/** Signs of which each is a character by itself, and is drawn as it is written where the font has it. */
const SIMPLE = /^[\n -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u2030-\u205e]*$/;

/** Most texts: told without taking them apart, which a long document does ten thousand times. */
const isDrawn = (text: string, canDraw: CanDraw): boolean =>
  SIMPLE.test(text) && [...new Set(text)].every((sign) => sign === '\n' || canDraw(sign.codePointAt(0) ?? 0));

/**
 * What was typed, as a font can show it: line breaks of every kind become line feeds, tabs become space, and each
 * character without a sign in the font becomes one `SUBSTITUTE`. Nothing visible disappears unmarked.
 */
export function drawableText(text: string, canDraw: CanDraw): string {
  if (isDrawn(text, canDraw)) return text;
  const plain = text.normalize('NFC').replace(LINE_BREAKS, '\n').replaceAll('\t', TAB);
  return [...graphemes.segment(plain)].map(({ segment }) => drawnGrapheme(segment, canDraw)).join('');
}

/** Whether a text has something the font cannot show. */
export const hasUndrawable = (text: string, canDraw: CanDraw): boolean =>
  drawableText(text.replaceAll(SUBSTITUTE, ''), canDraw).includes(SUBSTITUTE);
