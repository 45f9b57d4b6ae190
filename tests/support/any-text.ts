import fc from 'fast-check';

/** Pieces of text that have broken a writer or a reader somewhere. Every one is valid Unicode and valid XML. */
const NASTY = [
  '&',
  '<',
  '>',
  '"',
  "'",
  '&amp;',
  '</w:t>',
  ']]>',
  '–',
  '—',
  '«',
  '»',
  '…',
  '\u00a0',
  '\u202f',
  '👩🏽‍⚕️',
  '👍🏿',
  '🇳🇴',
  'čšŧžáđŋ',
  'æøåÆØÅ',
  'é',
  'e\u0301',
  'שלום',
  'مرحبا',
  '\u200f',
  '\u200b',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  ' ',
  '   ',
  '{{felt}}',
  '=1+1',
  '-',
  '@',
  ';',
  ',',
  '\\',
  '/',
  '%',
  '#',
  '__proto__',
  'null',
  '0',
] as const;

const WORDS = [
  'pasienter',
  'pårørende',
  'Klinikk for psykisk helse',
  'Sámi klinihkka',
  'brukermedvirkning',
  '30 000',
  '2.6.2027',
] as const;

/** What a person may type or paste: ordinary words mixed with marks, emoji, Sámi letters, line breaks and blanks. */
export const anyText = (given: { maxPieces?: number } = {}): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...NASTY),
        fc.constantFrom(...WORDS),
        fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
      ),
      {
        maxLength: given.maxPieces ?? 6,
      },
    )
    .map((pieces) => pieces.join(''));

/** As `anyText`, without line breaks. */
export const anyLine = (given: { maxPieces?: number } = {}): fc.Arbitrary<string> =>
  anyText(given).map((text) => text.replace(/[\r\n]+/g, ' '));
