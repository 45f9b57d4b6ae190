import { Font } from '@react-pdf/renderer';
import type { CanDraw } from './drawable-text.ts';
import { rememberingWords, type LayOut } from './known-words.ts';
import { FONT_FAMILY } from './look.ts';
import { unpackWoff } from './unpack-woff.ts';

/** The bytes of WOFF files. (WOFF2 breaks in the layout when letters with marks are embedded.) */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
}

/** The layout takes a font as an address only. */
function dataUrl(font: Uint8Array): string {
  const PIECE = 0x8000;
  let signs = '';
  for (let at = 0; at < font.length; at += PIECE)
    signs += String.fromCharCode(...font.subarray(at, at + PIECE));
  return `data:font/ttf;base64,${btoa(signs)}`;
}

/** Hands over the letters. Once, before the first document. Throws when a file is not WOFF. */
export function registerFonts(files: FontFiles): void {
  const src = (file: Uint8Array): string => dataUrl(unpackWoff(file));
  Font.register({
    family: FONT_FAMILY,
    fonts: [
      { src: src(files.regular) },
      { src: src(files.bold), fontWeight: 700 },
      { src: src(files.italic), fontStyle: 'italic' },
    ],
  });
}

/** What the writer needs to know of the letters before they are laid out. */
export interface Letters {
  readonly canDraw: CanDraw;
  /** Width of a text on one line, as a multiple of the size of the text. Kerning is left out: it only makes it narrower. */
  readonly width: (text: string, bold: boolean) => number;
}

/** What we use of a font; the layout's own type leans on types that are not published. */
interface ReadFont {
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  readonly glyphForCodePoint: (codePoint: number) => { readonly advanceWidth: number };
  layout: LayOut;
}

/** Fonts that remember already: the layout keeps one for each style, for all documents. */
const remembering = new WeakSet<ReadFont>();

async function readStyle(style: { fontWeight?: 400 | 700; fontStyle?: 'italic' }): Promise<ReadFont> {
  const source = Font.getFont({ fontFamily: FONT_FAMILY, ...style });
  await source.load();
  const font = source.data as ReadFont | null;
  if (!font) throw new Error('The font could not be read.');
  // A sign is remembered by where it was met first. Met as part of another (z in ž), it would be copied as nothing.
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
  if (!remembering.has(font)) {
    font.layout = rememberingWords(font.layout.bind(font));
    remembering.add(font);
  }
  return font;
}

function widthIn(font: ReadFont): (text: string) => number {
  const known = new Map<string, number>();
  const signWidth = (sign: string): number => {
    const width =
      known.get(sign) ?? font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
    known.set(sign, width);
    return width;
  };
  return (text) => [...text].reduce((sum, sign) => sum + signWidth(sign), 0);
}

/** Reads the fonts. Throws when one cannot be read. */
export async function readLetters(): Promise<Letters> {
  const [regular, bold] = await Promise.all([
    readStyle({}),
    readStyle({ fontWeight: 700 }),
    readStyle({ fontStyle: 'italic' }),
  ]);
  const [regularWidth, boldWidth] = [widthIn(regular), widthIn(bold)];
  return {
    canDraw: (codePoint) => regular.hasGlyphForCodePoint(codePoint),
    width: (text, isBold) => (isBold ? boldWidth : regularWidth)(text),
  };
}
