// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { steps } from '#domain/guide/steps.ts';
import type { Block, DocumentModel } from '#documents/blocks/block.ts';
import { drawableText } from '#documents/pdf/drawable-text.ts';
import { readLetters, type Letters } from '#documents/pdf/fonts.ts';
import { renderPdf, renderPdfBytes } from '#documents/pdf/render-pdf.tsx';
import { anyProcess } from '../support/any-process.ts';
import { bareDocument } from '#documents/papers/bare-document.ts';
import { modelTexts, withoutSpace } from '../support/model-text.ts';
import { nastyAnswers } from '../support/nasty-answers.ts';
import { registerFontsFromDisk } from '../support/pdf-fonts.ts';
import { withPdf, type ReadPdf } from '../support/read-pdf.ts';
import { allDocuments, threeDocuments } from '../support/three-documents.ts';

const processes = { filled: exampleNb, empty: {}, nasty: nastyAnswers } as const;
const documents = Object.entries(processes).flatMap(([name, answers]) =>
  allDocuments(answers, 'pdf').map((model) => ({ name: `${name}-${model.kind}`, model })),
);
/** Longer texts run over a page end, with a footer and a table head between. */
const ON_ONE_PAGE = 1500;
const MARGIN = 62;

let letters: Letters;
beforeAll(async () => {
  registerFontsFromDisk();
  letters = await readLetters();
});

/** Made once for each model: several tests look at the same document. */
const made = new WeakMap<DocumentModel, Promise<Uint8Array>>();
async function read<T>(model: DocumentModel, look: (pdf: ReadPdf) => T): Promise<T> {
  const making = made.get(model) ?? renderPdfBytes(model);
  made.set(model, making);
  return withPdf(await making, look);
}

/** Comparable: without space, and without the hyphens of divided words. */
const bare = (text: string): string => withoutSpace(text).replaceAll('-', '');
const drawn = (text: string): string => bare(drawableText(text, (sign) => letters.canDraw(sign)));

/** All pages without what stands in their bottom margin. */
function textOf({ pages }: ReadPdf, { headerText, footerText, footerNote }: DocumentModel): string {
  const [head, foot, note] = [drawn(headerText), drawn(footerText).slice(0, 60), drawn(footerNote)];
  return pages
    .map((page, index) => {
      const text = bare(page);
      const end = text.lastIndexOf(foot);
      expect(text.startsWith(head)).toBe(true);
      expect(text.endsWith(`Side${index + 1}av${pages.length}${note}`)).toBe(true);
      return text.slice(head.length, end);
    })
    .join('');
}

const table = (rows: readonly (readonly string[])[], headers: readonly string[]): Block => ({
  kind: 'table',
  columns: headers.map((header) => ({ header, width: 1 })),
  rows: rows.map((cells) => ({ cells: cells.map((text) => ({ paragraphs: [text] })) })),
});

it('a PDF has a list of its parts beside the pages, and contents that lead to each', async () => {
  const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
  const bytes = await renderPdfBytes(
    bareDocument([
      { kind: 'list', items: ['Først', 'Så'], isContents: true },
      heading('Først'),
      { kind: 'pageBreak' },
      heading('Så'),
    ]),
  );
  const file = Buffer.from(bytes).toString('latin1');
  expect(file).toContain('/Outlines');
  expect(file.match(/\/Subtype \/Link/g)).toHaveLength(2);
});

describe('a reader of PDF files', () => {
  it.each(documents)('finds every text of $name, and the number on every page', async ({ model }) => {
    const found = await read(model, (pdf) => textOf(pdf, model));
    for (const text of modelTexts(model).filter(({ length }) => length < ON_ONE_PAGE))
      expect(found).toContain(drawn(text));
  });

  it('finds all of a text that is longer than a page', async () => {
    const [, , report] = threeDocuments(nastyAnswers);
    const found = await read(report, ({ pages }) => pages.join(' ').replace(/\s+/g, ' '));
    expect(found.match(/Lang tekst\./g)).toHaveLength(600);
  });

  it.each(documents)('finds what $name is called and who made it', async ({ model }) => {
    const properties = await read(model, (pdf) => pdf.properties);
    expect(properties.get('Title')).toBe(model.title);
    expect(properties.get('Subject') ?? '').toBe(model.subject.trim());
    expect(properties.get('Page size')).toContain(
      model.orientation === 'portrait' ? '595 x 842' : '842 x 595',
    );
  });

  it.each(documents)('finds no word of $name outside the margins', async ({ model }) => {
    const width = model.orientation === 'portrait' ? 595 : 842;
    const outside = await read(model, (pdf) =>
      pdf.words().filter(({ left, right }) => left < MARGIN - 1 || right > width - MARGIN + 1),
    );
    expect(outside).toEqual([]);
  });

  it('finds line breaks and Sámi letters', async () => {
    const [mandate] = threeDocuments(nastyAnswers);
    const [found, bytes] = [
      await read(mandate, ({ pages }) => pages.join('')),
      await renderPdfBytes(mandate),
    ];
    expect(found).toMatch(/første linje\nandre linje\n+fjerde linje\n/);
    expect(found).toContain('čuohppat šaddat ŋ ŧ žárfa á');
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (nb-NO)');
  });

  it('finds words with letters that a font likes to draw as one', async () => {
    const text = 'offentlig, effekt, fiskeri, flyt, affinitet, fjord';
    const found = await read(bareDocument([{ kind: 'paragraph', text, tone: 'normal' }]), ({ pages }) =>
      pages.join(''),
    );
    for (const word of text.split(', ')) expect(found).toContain(word);
  });
  it('finds everything anybody can have written', async () => {
    await fc.assert(
      fc.asyncProperty(anyProcess(steps), async ({ answers }) => {
        for (const model of threeDocuments(answers)) {
          const found = await read(model, (pdf) => textOf(pdf, model));
          // Line by line: a text may run over the end of a page, with a footer and a table head between its lines.
          for (const line of modelTexts(model).flatMap((text) =>
            text.split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/),
          ))
            expect(found).toContain(drawn(line));
        }
      }),
      // Each run lays out three documents, and making a failure smaller takes minutes: the same processes each time,
      // and the failure as it is found.
      { numRuns: 8, seed: 1290712897, endOnFailure: true },
    );
  });
});

describe('a character the font lacks', () => {
  const saying = (text: string): DocumentModel => bareDocument([{ kind: 'paragraph', text, tone: 'normal' }]);

  it('is replaced by one mark, and the maker is told', async () => {
    expect((await renderPdf(saying('Takk 👩🏽‍⚕️!'))).substituted).toBe(true);
    expect(await read(saying('Takk 👩🏽‍⚕️!'), ({ pages }) => pages.join(''))).toContain('Takk □!');
  });
  it('is none of those in a Norwegian or Sámi text', async () => {
    expect((await renderPdf(saying('Æøå «Kárášjohka» ½ – 20 °C ≤ 3 ☐ ✓ → № …'))).substituted).toBe(false);
  });
});

describe('a block', () => {
  const blocks: readonly (readonly [Block, string])[] = [
    [{ kind: 'title', text: 'Tittel' }, 'Tittel'],
    [{ kind: 'heading', level: 4, text: 'Overskrift' }, 'Overskrift'],
    [{ kind: 'paragraph', text: 'Avsnitt', tone: 'missing' }, 'Avsnitt'],
    [{ kind: 'list', items: ['En', 'To'] }, '• En • To'],
    [{ kind: 'keyValue', rows: [{ key: 'Enhet', value: ['A', 'B'] }] }, 'Enhet A B'],
    [table([['1', '2']], ['Venstre', 'Høyre']), 'Venstre Høyre 1 2'],
  ];
  it.each(blocks)('of the kind $kind shows its text', async (block, text) => {
    const found = await read(bareDocument([block]), ({ pages }) => pages.join('').replace(/\s+/g, ' '));
    expect(found).toContain(text);
  });
  it('of the kind page break begins a page', async () => {
    const paragraph = (text: string): Block => ({ kind: 'paragraph', text, tone: 'normal' });
    const pages = await read(
      bareDocument([paragraph('Første'), { kind: 'pageBreak' }, paragraph('Andre')]),
      (pdf) => pdf.pages,
    );
    expect(pages.map((page) => /Første|Andre/.exec(page)?.[0])).toEqual(['Første', 'Andre']);
  });
});

describe('a long table', () => {
  const rows = Array.from({ length: 40 }, (_, index) => [`start${index}.\nmidt\nslutt${index}.`, 'ja']);

  it('repeats its head on every page, keeps rows whole and loses none', async () => {
    const pages = await read(bareDocument([table(rows, ['Hodeord', 'Svar'])]), (pdf) => pdf.pages);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.match(/Hodeord/g)).toHaveLength(1);
    for (const [index] of rows.entries()) {
      const holding = pages.filter((page) => page.includes(`start${index}.`));
      expect(holding).toHaveLength(1);
      expect(holding[0]).toContain(`slutt${index}.`);
    }
  });

  it('never leaves its head alone or shows it over nothing, wherever on the page it begins', async () => {
    for (let lines = 24; lines < 48; lines += 2) {
      const above: Block = { kind: 'paragraph', text: Array(lines).fill('Linje').join('\n'), tone: 'normal' };
      const pages = await read(
        bareDocument([
          above,
          { kind: 'heading', level: 2, text: 'Overskrift' },
          table(rows.slice(0, 6), ['Hodeord']),
        ]),
        (pdf) => pdf.pages,
      );
      for (const page of pages) {
        if (page.includes('Overskrift')) expect(page).toContain('start0.');
        if (page.includes('Hodeord')) expect(page).toMatch(/start\d/);
      }
    }
  });

  it('keeps long words inside their own column', async () => {
    const words = [
      'x'.repeat(80),
      'W'.repeat(40),
      'Menneskerettighetsorganisasjonsmedlem',
      'https://a.no/b?c=d&e='.repeat(4),
    ];
    const narrow = bareDocument([
      table(
        words.map((word) => [word, ...Array<string>(11).fill('høyre')]),
        Array<string>(12).fill('Hode'),
      ),
    ]);
    const found = await read(narrow, (pdf) => pdf.words());
    const second = Math.min(...found.filter(({ text }) => text.startsWith('høy')).map(({ left }) => left));
    const first = found.filter(({ left, text }) => left < second - 5 && /^[xWMh]/.test(text));
    expect(first.length).toBeGreaterThan(10);
    expect(first.filter(({ right }) => right > second)).toEqual([]);
  });
});
