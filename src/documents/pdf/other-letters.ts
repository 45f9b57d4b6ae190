/** The bytes of a font, by the name of its file without ending; null where it cannot be had now, as without a network. */
export type FontFile = (name: string) => Promise<Uint8Array | null>;

/** The package of `@fontsource` a font lies in, as `files/<name>.woff`: its name without letters, weight and style. */
export const packageOf = (font: string): string => font.replace(/-[^-]+-\d+-[^-]+$/, '');

/**
 * Alphabets the first font lacks. Arabic: Vazirmatn has each letter with its dots in one glyph; the layout puts the dots of
 * Noto's beside their letters.
 */
const ALPHABETS = [
  { has: /\p{Script=Arabic}/u, font: 'vazirmatn-arabic-400-normal' },
  { has: /\p{Script=Hebrew}/u, font: 'noto-sans-hebrew-hebrew-400-normal' },
  { has: /\p{Script=Thai}/u, font: 'noto-sans-thai-thai-400-normal' },
] as const;

/** Chinese, with its punctuation, and the Japanese letters that lie beside it. */
const CHINESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/gu;

/**
 * Names of the fonts that a text needs besides the first one. A Chinese name needs two or three of a hundred; none where the
 * list of them cannot be fetched. Never rejects.
 */
export async function fontsFor(text: string): Promise<readonly string[]> {
  const alphabets = ALPHABETS.filter(({ has }) => has.test(text)).map(({ font }) => font);
  const signs = new Set([...text.matchAll(CHINESE)].map(([sign]) => sign.codePointAt(0) ?? 0));
  return signs.size === 0 ? alphabets : [...alphabets, ...(await chineseFontsFor([...signs]))];
}

async function chineseFontsFor(codePoints: readonly number[]): Promise<readonly string[]> {
  const list = await import('@fontsource/noto-sans-sc/unicode.json', { with: { type: 'json' } }).catch(
    () => null,
  );
  return Object.entries((list?.default ?? {}) as Readonly<Record<string, string>>)
    .map(([slice, text]) => ({ slice: /^\[(\d+)\]$/.exec(slice)?.[1], has: within(text) }))
    .filter(({ slice, has }) => slice !== undefined && codePoints.some(has))
    .map(({ slice }) => `noto-sans-sc-${slice ?? ''}-400-normal`);
}

/** Whether a code point is in a range as style sheets write it: `U+4e00-4e05,U+4e07`. */
function within(text: string): (codePoint: number) => boolean {
  const ranges = text.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}
