// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';
import { beforeAll, describe, expect, it } from 'vitest';
import { rememberingWords, type LayOut } from './known-words.ts';
import { unpackWoff } from './unpack-woff.ts';

const fontFile = createRequire(import.meta.url).resolve('source-sans/WOFF/TTF/SourceSans3-Regular.ttf.woff');

interface RealFont {
  readonly characterSet: readonly number[];
  readonly layout: LayOut;
}
let font: RealFont;
let layOut: LayOut;
/** The last letter of the blocks that are remembered. */
const LAST_LATIN = 0x17f;

beforeAll(async () => {
  const bytes = Buffer.from(unpackWoff(readFileSync(fontFile)));
  Font.register({ family: 'As it is', src: `data:font/ttf;base64,${bytes.toString('base64')}` });
  const source = Font.getFont({ fontFamily: 'As it is' });
  await source.load();
  font = source.data as unknown as RealFont;
  layOut = font.layout.bind(font);
});

const asked = (lay: LayOut, text: string): string => {
  const { glyphs, positions } = lay(text, [], undefined, undefined, 'ltr');
  return JSON.stringify([glyphs.map((glyph) => (glyph as { id: number }).id), positions]);
};

describe('a font that remembers words', () => {
  it('gives what the font gives, the first time and the next', () => {
    const remembering = rememberingWords(layOut);
    const texts = [
      'AVATAR Tå, «Ås» – 12.3.2027: 1 – 7 V. To  mellomrom ',
      '12.3.2027',
      '1 – 7',
      'č ŋ á',
      '☐ A',
      ' ',
      '',
      'שלום A',
    ];
    for (const text of [...texts, ...texts]) expect(asked(remembering, text)).toBe(asked(layOut, text));
  });

  it('kerns nothing against a space, which is what lets words be remembered one by one', () => {
    const kerned = font.characterSet
      .filter((code) => code <= LAST_LATIN)
      .map((code) => String.fromCodePoint(code))
      .filter((sign) => {
        const wide = (text: string): number =>
          layOut(text, [], undefined, undefined, 'ltr').positions.reduce<number>(
            (sum, position) => sum + (position as { xAdvance: number }).xAdvance,
            0,
          );
        return wide(`${sign} ${sign}`) !== 2 * wide(sign) + wide(' ');
      });
    expect(kerned).toEqual([]);
  });

  it('asks the font once for a word', () => {
    let times = 0;
    const remembering = rememberingWords((...given) => {
      times += 1;
      return layOut(...given);
    });
    for (let round = 0; round < 3; round += 1) asked(remembering, 'leder leder ');
    expect(times).toBe(1);
  });
});
