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

/** What a person sees as one character: a letter may lose a mark over it, a flag or a face becomes one substitute. */
function drawnGrapheme(grapheme: string, canDraw: CanDraw): string {
  if (grapheme === '\n') return grapheme;
  const signs = [...grapheme.replace(INVISIBLE, '')];
  const drawn = signs.filter((sign) => canDraw(sign.codePointAt(0) ?? 0));
  return drawn[0] === signs[0] ? drawn.join('') : SUBSTITUTE;
}

/**
 * What was typed, as a font can show it: line breaks of every kind become line feeds, tabs become space, and each
 * character without a sign in the font becomes one `SUBSTITUTE`. Nothing visible disappears unmarked.
 */
export function drawableText(text: string, canDraw: CanDraw): string {
  const plain = text.normalize('NFC').replace(LINE_BREAKS, '\n').replaceAll('\t', TAB);
  return [...graphemes.segment(plain)].map(({ segment }) => drawnGrapheme(segment, canDraw)).join('');
}

/** Whether a text has something the font cannot show. */
export const hasUndrawable = (text: string, canDraw: CanDraw): boolean =>
  drawableText(text.replaceAll(SUBSTITUTE, ''), canDraw).includes(SUBSTITUTE);
