// @vitest-environment node
import { beforeAll, expect, test } from 'vitest';
import type { DocumentModel } from '#documents/blocks/block.ts';
import { bareDocument } from '#documents/papers/bare-document.ts';
import { fontsFor } from '#documents/pdf/other-letters.ts';
import { renderPdf } from '#documents/pdf/render-pdf.tsx';
import { otherFontFromDisk, registerFontsFromDisk } from '../support/pdf-fonts.ts';
import { withPdf, type ReadPdf } from '../support/read-pdf.ts';

const asked: string[] = [];
beforeAll(() =>
  registerFontsFromDisk((name) => {
    asked.push(name);
    return name.startsWith('noto-sans-thai') ? Promise.resolve(null) : otherFontFromDisk(name);
  }),
);

const saying = (text: string): DocumentModel => ({
  ...bareDocument([
    { kind: 'title', text },
    { kind: 'paragraph', text, tone: 'missing' },
    {
      kind: 'table',
      columns: [{ header: 'Navn', width: 1 }],
      rows: [{ cells: [{ paragraphs: [text] }] }],
    },
  ]),
  footerText: text,
  headerText: text,
});
async function read<T>(text: string, look: (pdf: ReadPdf) => T) {
  const { bytes, substituted } = await renderPdf(saying(text));
  return { found: withPdf(bytes, look), substituted };
}
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

test.each([
  ['Arabic', 'محمد العلي'],
  ['Persian, with a joiner', 'می\u200cخواهم'],
  ['Urdu', 'ٹھیک ہے'],
  ['Hebrew', 'שלום כהן'],
  ['Chinese', '王小明'],
  ['Chinese of Taiwan', '陳大文'],
  ['Japanese', 'さくら'],
])('a name in %s is no row of boxes, wherever it stands', async (_, name) => {
  const { found, substituted } = await read(`Leder ${name}, Post 2`, ({ pages }) => pages.join(''));
  expect(substituted).toBe(false);
  expect(found).not.toContain('□');
  const plain = found.replace(marks, '');
  // In title, paragraph, table, header and footer.
  for (const word of name.split(/[ \u200c]/)) expect(plain.split(word).length - 1).toBe(5);
});

test.each([
  ['Arabic', 'محمد', 'العلي'],
  ['Hebrew', 'שלום', 'כהן'],
])(
  'in %s the first word stands to the right of the next, and what is Norwegian as ever',
  async (_, first, last) => {
    const { found } = await read(`Leder ${first} ${last}, Post 2`, ({ words }) => words());
    // This reader gives letters as they stand on the paper, from the left.
    const seen = (word: string): string => [...word].toReversed().join('');
    const order = found.slice(0, 4).map(({ text }) => text.replace(',', ''));
    expect(order).toEqual(['Leder', seen(last), seen(first), 'Post']);
  },
);

test('a font is fetched only where a text has its letters, and of Chinese only the parts with its signs', async () => {
  expect(await fontsFor('Ærlig talt: «Čáhci», Ελένη, Наталія, 👍 – 20 °C')).toEqual([]);
  expect(await fontsFor('שלום')).toEqual(['noto-sans-hebrew-hebrew-400-normal']);
  expect((await fontsFor('王小明')).length).toBeLessThan(4);
  asked.length = 0;
  await renderPdf(saying('Kari Nordmann'));
  expect(asked).toEqual([]);
});

test('a font that cannot be fetched leaves marks, and the maker is told', async () => {
  const { found, substituted } = await read('Leder สมชาย', ({ pages }) => pages.join(''));
  expect(found).toContain('Leder □');
  expect(substituted).toBe(true);
});
