import { Font } from '@react-pdf/renderer';
import type { CanDraw } from './drawable-text.ts';
import { rememberingWords, type LayOut } from './known-words.ts';
import { FONT_FAMILY } from './look.ts';
import { fontsFor, type FontFile } from './other-letters.ts';
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

/** Where fonts of other alphabets come from, and which are here already: the layout keeps them for all documents too. */
let otherFile: FontFile = () => Promise.resolve(null);
const others = new Set<string>();

/** Hands over the letters. Once, before the first document. Throws when a file is not WOFF. */
export function registerFonts(files: FontFiles, other?: FontFile): void {
  const src = (file: Uint8Array): string => dataUrl(unpackWoff(file));
  Font.register({
    family: FONT_FAMILY,
    fonts: [
      { src: src(files.regular) },
      { src: src(files.bold), fontWeight: 700 },
      { src: src(files.italic), fontStyle: 'italic' },
    ],
  });
  if (other) otherFile = other;
}

/** Fetches what a text needs of other alphabets, and gives the families that came. They have one style for all. */
async function otherFamilies(text: string): Promise<readonly string[]> {
  const families = await fontsFor(text);
  await Promise.all(
    families
      .filter((family) => !others.has(family))
      .map(async (family) => {
        const file = await otherFile(family);
        if (!file) return;
        // Letters that join need their substitutions.
        const src = dataUrl(unpackWoff(file, { substitutions: true }));
        Font.register({ family, fonts: STYLES.map((style) => ({ src, ...style })) });
        others.add(family);
      }),
  );
  return families.filter((family) => others.has(family));
}

/** What the writer needs to know of the letters before they are laid out. */
export interface Letters {
  readonly canDraw: CanDraw;
  /** Width of a text on one line, as a multiple of the size of the text. Kerning is left out: it only makes it narrower. */
  readonly width: (text: string, bold: boolean) => number;
  /** The families to draw a text with: the first that has a sign draws it. */
  readonly familiesFor: (text: string) => string | string[];
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

const STYLES = [{}, { fontWeight: 700 }, { fontStyle: 'italic' }] as const;
type Style = (typeof STYLES)[number];

async function readStyle(style: Style, family = FONT_FAMILY): Promise<ReadFont> {
  const source = Font.getFont({ fontFamily: family, ...style });
  await source.load();
  const font = source.data as ReadFont | null;
  if (!font) throw new Error('The font could not be read.');
  // Letters that join are not to be met as signs of their own: they would be copied as what nobody searches for.
  if (family !== FONT_FAMILY) return font;
  // A sign is remembered by where it was met first. Met as part of another (z in ž), it would be copied as nothing.
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
  if (!remembering.has(font)) {
    font.layout = rememberingWords(font.layout.bind(font));
    remembering.add(font);
  }
  return font;
}

function widthIn(fonts: readonly ReadFont[]): (text: string) => number {
  const known = new Map<string, number>();
  const measured = (codePoint: number): number => {
    const font = fonts.find((one) => one.hasGlyphForCodePoint(codePoint)) ?? fonts[0];
    return font ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : 0;
  };
  const signWidth = (sign: string): number => {
    const width = known.get(sign) ?? measured(sign.codePointAt(0) ?? 0);
    known.set(sign, width);
    return width;
  };
  return (text) => [...text].reduce((sum, sign) => sum + signWidth(sign), 0);
}

/** Reads the fonts, those of other alphabets as far as `text` has them. Throws when one cannot be read. */
export async function readLetters(text = ''): Promise<Letters> {
  const families = await otherFamilies(text);
  const [[regular, bold], more] = await Promise.all([
    Promise.all([readStyle(STYLES[0]), readStyle(STYLES[1]), readStyle(STYLES[2])]),
    Promise.all(families.map((family) => readStyle(STYLES[0], family))),
  ]);
  const [regularWidth, boldWidth] = [widthIn([regular, ...more]), widthIn([bold, ...more])];
  const isFirst = (sign: string): boolean => regular.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
  return {
    canDraw: (codePoint) => [regular, ...more].some((font) => font.hasGlyphForCodePoint(codePoint)),
    width: (typed, isBold) => (isBold ? boldWidth : regularWidth)(typed),
    familiesFor: (typed) =>
      more.length === 0 || [...typed].every(isFirst) ? FONT_FAMILY : [FONT_FAMILY, ...families],
  };
}
