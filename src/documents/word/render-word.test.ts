import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Block, DocumentModel } from '#documents/blocks/block.ts';
import { legalText } from '#documents/legal-text.ts';
import { bareDocument } from '#documents/papers/bare-document.ts';
import { anyBlocks } from '#tests/support/documents/any-blocks.ts';
import { child, inside, valOf, wordTree } from '#tests/support/word-tree.ts';
import { asTyped, modelTexts } from '#tests/support/model-text.ts';
import { renderWordBytes } from './render-word.ts';

const treeOf = async (blocks: readonly Block[], more: Partial<DocumentModel> = {}) =>
  wordTree(await renderWordBytes({ ...bareDocument(blocks), ...more }));
const bodyOf = async (blocks: readonly Block[], more: Partial<DocumentModel> = {}): Promise<Element> =>
  (await treeOf(blocks, more)).part('word/document.xml');

/** How Word writes that something does not hold. */
const OFF: readonly (string | null)[] = ['0', 'false', 'off'];

/** The text of a paragraph as Word shows it. */
const textOf = (paragraph: Element): string =>
  [...paragraph.getElementsByTagName('*')]
    .map(({ tagName, textContent, parentElement }) =>
      tagName === 'w:t'
        ? textContent
        : tagName === 'w:br'
          ? '\n'
          : // Elsewhere it is a tab stop.
            tagName === 'w:tab' && parentElement?.tagName === 'w:r'
            ? '\t'
            : '',
    )
    .join('');
const paragraphsIn = (node: Element): readonly Element[] => inside(node, 'w:p');
const styleOf = (paragraph: Element | undefined): string | undefined =>
  valOf(child(paragraph, 'w:pPr'), 'w:pStyle');
const has = (node: Element | undefined, name: string): boolean => child(node, name) !== undefined;
const keepsNext = (paragraph: Element | undefined): boolean => {
  const mark = child(child(paragraph, 'w:pPr'), 'w:keepNext');
  return mark !== undefined && !OFF.includes(mark.getAttribute('w:val'));
};

const paragraph = (text: string, tone: 'normal' | 'quiet' | 'missing' = 'normal'): Block => ({
  kind: 'paragraph',
  text,
  tone,
});
const table = (count: number, text = 'x', columns = 2): Block => ({
  kind: 'table',
  columns: Array.from({ length: columns }, (_, index) => ({ header: `H${index}`, width: 1 })),
  rows: Array.from({ length: count }, () => ({
    cells: Array.from({ length: columns }, () => ({ paragraphs: [text] })),
  })),
});

describe('a Word file', () => {
  it('holds every text of any blocks, letter for letter and in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocks(), async (blocks) => {
        const body = await bodyOf(blocks);
        const found = asTyped(paragraphsIn(body).map(textOf).join('\n'));
        let from = 0;
        for (const text of modelTexts(bareDocument(blocks)).map(legalText).map(asTyped)) {
          const at = found.indexOf(text, from);
          expect(at, `«${text}» after ${from} of ${found}`).toBeGreaterThanOrEqual(from);
          from = at;
        }
      }),
      { numRuns: 20 },
    );
  });

  it('ends no line inside a number with its unit or a day', async () => {
    const [first, second] = paragraphsIn(
      await bodyOf([paragraph('20 % innen 15. april'), paragraph('to år')]),
    );
    expect([first, second].map((one) => one && textOf(one))).toEqual([
      '20\u00a0% innen 15.\u00a0april',
      'to år',
    ]);
  });

  it('divides a compound where its parts meet, only in a column with no room for it, and never a heading', async () => {
    const word = 'brukermedvirkningskontakten';
    const hyphens = async (block: Block): Promise<number> =>
      inside(await bodyOf([block]), 'w:softHyphen').length;
    expect(await hyphens(table(1, word, 8))).toBe(16);
    expect(await hyphens(table(1, word, 2))).toBe(0);
    expect(await hyphens({ kind: 'heading', level: 1, text: word.repeat(5) })).toBe(0);
  });

  it('has contents that are filled in, lead to their headings, and ask nobody to bring them up to date', async () => {
    const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
    const body = await bodyOf([
      { kind: 'list', items: ['Først', 'Så'], isContents: true },
      heading('Først'),
      heading('Så'),
    ]);
    const entries = inside(body, 'w:hyperlink');
    expect(entries.map((entry) => entry.textContent)).toEqual(['Først', 'Så']);
    const marks = inside(body, 'w:bookmarkStart').map((mark) => mark.getAttribute('w:name'));
    expect(entries.map((entry) => entry.getAttribute('w:anchor'))).toEqual(marks);
    expect(inside(body, 'w:fldChar')[0]?.getAttribute('w:dirty')).not.toBe('true');
  });

  it('is the same bytes for the same document, whenever it is made', async () => {
    const model = bareDocument([paragraph('Tekst'), table(3)]);
    const madeAt = async (time: string) => {
      vi.setSystemTime(time);
      return Buffer.from(await renderWordBytes(model));
    };
    vi.useFakeTimers({ toFake: ['Date'] });
    const [first, later] = [await madeAt('2027-03-01T08:00:00Z'), await madeAt('2031-10-07T22:17:31Z')];
    vi.useRealTimers();
    expect(later.equals(first)).toBe(true);
  });

  it('bears title, author, subject and language where Word and screen readers look for them', async () => {
    const tree = await treeOf([], {
      title: 'Mandat & plan',
      author: 'Leder <1>',
      subject: 'Enhet',
      language: 'nn-NO',
    });
    const core = tree.part('docProps/core.xml');
    const text = (name: string) => inside(core, name)[0]?.textContent;
    expect(text('dc:title')).toBe('Mandat & plan');
    expect(text('dc:creator')).toBe('Leder <1>');
    expect(text('dc:subject')).toBe('Enhet');
    expect(inside(tree.part('word/settings.xml'), 'w:themeFontLang')[0]?.getAttribute('w:val')).toBe('nn-NO');
    expect(inside(tree.part('word/styles.xml'), 'w:lang')[0]?.getAttribute('w:val')).toBe('nn-NO');
  });

  it('knows of no other time than the day it was made for', async () => {
    const parts = unzipSync(await renderWordBytes(bareDocument([paragraph('x')])));
    for (const part of Object.values(parts)) {
      const times = strFromU8(part).match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? [];
      expect(new Set(times).size).toBeLessThanOrEqual(1);
      for (const time of times) expect(time).toBe('2027-03-01T12:00:00Z');
    }
  });

  it.each([
    ['portrait', 'portrait', 11906, 16838],
    ['landscape', 'landscape', 16838, 11906],
  ] as const)('in %s has sheets of A4 that way', async (_, orientation, width, height) => {
    const size = inside(await bodyOf([], { orientation }), 'w:pgSz')[0];
    expect([Number(size?.getAttribute('w:w')), Number(size?.getAttribute('w:h'))]).toEqual([width, height]);
  });

  it('says on every page that it is a draft, whose it is, and which page of how many', async () => {
    const tree = await treeOf([], { headerText: 'UTKAST', footerText: 'Klinikk\nØst' });
    expect(paragraphsIn(tree.part('word/header1.xml')).map(textOf)).toEqual(['UTKAST']);
    const footer = tree.part('word/footer1.xml');
    expect(paragraphsIn(footer).map(textOf)).toEqual(['Klinikk Øst\tSide  av ', 'Utkast · Versjon 1']);
    expect(inside(footer, 'w:instrText').map(({ textContent }) => textContent.trim())).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
  });

  it('keeps the page number in its place however long the name of the place is', async () => {
    const tree = await treeOf([], { footerText: 'Menneskerettighetsorganisasjon '.repeat(20) });
    const [line = ''] = paragraphsIn(tree.part('word/footer1.xml')).map(textOf);
    expect(line.length).toBeLessThan(110);
    expect(line).toMatch(/…\tSide {2}av $/);
  });
});

describe('what a block is in Word', () => {
  it('of the kind title and heading is a heading that the navigation of Word finds', async () => {
    const levels = [1, 2, 3, 4] as const;
    const body = await bodyOf([
      { kind: 'title', text: 'T' },
      ...levels.map((level) => ({ kind: 'heading', level, text: String(level) }) as const),
    ]);
    expect(paragraphsIn(body).slice(0, 5).map(styleOf)).toEqual([
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading4',
    ]);
  });

  it('of the kind paragraph says by its style whether it is an answer, an explanation or a hole', async () => {
    const body = await bodyOf([paragraph('a'), paragraph('b', 'quiet'), paragraph('c', 'missing')]);
    const styles = paragraphsIn(body).slice(0, 3).map(styleOf);
    expect(new Set(styles).size).toBe(3);
  });

  it('keeps line breaks and tabs in it', async () => {
    const body = await bodyOf([paragraph('første\nandre\r\n\ttredje')]);
    expect(paragraphsIn(body)[0] && textOf(paragraphsIn(body)[0] as Element)).toBe('første\nandre\n\ttredje');
  });

  it('says in which language an answer is, where it is another than the document’s', async () => {
    const languagesOf = async (language: DocumentModel['language'], text: string) =>
      inside(await bodyOf([paragraph(text)], { language }), 'w:lang').map((mark) =>
        mark.getAttribute('w:val'),
      );
    expect(await languagesOf('en-GB', 'Panelet er ikke med på møtet.\nDet kommer senere.')).toEqual([
      'nb-NO',
      'nb-NO',
    ]);
    expect(await languagesOf('en-GB', 'The panel is heard before it is decided.')).toEqual([]);
    expect(await languagesOf('nb-NO', 'Panelet er ikke med på møtet.')).toEqual([]);
  });

  it('has addresses that can be followed, and loses no sign around them', async () => {
    const said = 'Se https://a.no/plan?x=1&y="2". Og (https://b.no/) her.\nhttps://c.no';
    const [first] = paragraphsIn(await bodyOf([paragraph(said)]));
    const fields = first ? inside(first, 'w:instrText') : [];
    expect(fields.map(({ textContent }) => textContent.trim())).toEqual(
      ['https://a.no/plan?x=1&y=', 'https://b.no/', 'https://c.no'].map(
        (address) => `HYPERLINK "${address}"`,
      ),
    );
    expect(first && textOf(first)).toBe(said);
  });

  it('of the kind list is a real list', async () => {
    const items = paragraphsIn(await bodyOf([{ kind: 'list', items: ['a', 'b'] }])).slice(0, 2);
    for (const item of items) expect(inside(item, 'w:numId')).toHaveLength(1);
  });

  it('of the kind checks has boxes that are ticked in Word, ticked as they were', async () => {
    const body = await bodyOf([
      {
        kind: 'checks',
        items: [
          { text: 'a', ticked: true },
          { text: 'b', ticked: false },
        ],
      },
    ]);
    const states = inside(body, 'w14:checkbox').map((box) =>
      child(box, 'w14:checked')?.getAttribute('w14:val'),
    );
    expect(states).toEqual(['1', '0']);
    expect(inside(body, 'w:alias').map((name) => name.getAttribute('w:val'))).toEqual(['a', 'b']);
    // They are one list for whoever hears them.
    expect(inside(body, 'w:numId')).toHaveLength(2);
  });

  it('of the kind page break begins a page', async () => {
    const [, second] = paragraphsIn(await bodyOf([paragraph('a'), { kind: 'pageBreak' }, paragraph('b')]));
    expect(has(child(second, 'w:pPr'), 'w:pageBreakBefore')).toBe(true);
  });

  it('ends after a table with a line so low that a full page has room for it', async () => {
    const last = paragraphsIn(await bodyOf([paragraph('a'), table(1)])).at(-1);
    expect(child(child(last, 'w:pPr'), 'w:spacing')?.getAttribute('w:line')).toBe('20');
  });

  it('begins a page with no paragraph of its own, which a full page before would give a page', async () => {
    const heading = { kind: 'heading', level: 1, text: 'b' } as const;
    const body = await bodyOf([table(1), { kind: 'pageBreak' }, heading]);
    const outside = paragraphsIn(body).filter((one) => one.parentElement?.tagName === 'w:body');
    expect(outside.map(textOf)).toEqual(['b']);
    const tables = await bodyOf([table(1), { kind: 'pageBreak' }, table(1)]);
    const between = paragraphsIn(tables).filter((one) => one.parentElement?.tagName === 'w:body');
    expect(between.map((one) => has(child(one, 'w:pPr'), 'w:pageBreakBefore'))).toEqual([true, false]);
  });
});

describe('a table in Word', () => {
  const rowsOf = async (blocks: readonly Block[]) => inside(await bodyOf(blocks), 'w:tr');
  const first = (row: Element | undefined): Element | undefined => row && paragraphsIn(row)[0];
  const mayBreak = (row: Element | undefined): boolean => {
    const mark = child(child(row, 'w:trPr'), 'w:cantSplit');
    return mark === undefined || OFF.includes(mark.getAttribute('w:val'));
  };

  it('shows its head again on every page, and says that it is one', async () => {
    const [head, row] = await rowsOf([table(1)]);
    expect(has(child(head, 'w:trPr'), 'w:tblHeader')).toBe(true);
    expect(has(child(row, 'w:trPr'), 'w:tblHeader')).toBe(false);
  });

  it('is followed by no empty paragraph where a text comes, and by one where another table would grow into it', async () => {
    const empty = async (next: Block): Promise<number> => {
      const body = await bodyOf([table(1), next, paragraph('b')]);
      const outside = paragraphsIn(body).filter((one) => one.parentElement?.tagName === 'w:body');
      return outside.filter((one) => textOf(one) === '').length;
    };
    expect(await empty(paragraph('a'))).toBe(0);
    expect(await empty({ kind: 'heading', level: 1, text: 'a' })).toBe(0);
    expect(await empty({ kind: 'list', items: ['a'] })).toBe(0);
    expect(await empty(table(1))).toBe(1);
  });

  it('is exactly as wide as the text, whatever its columns', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.string({ maxLength: 60 }),
        async (columns, word) => {
          const body = await bodyOf([table(1, word, columns)]);
          const widths = inside(body, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
          const page = inside(body, 'w:pgSz')[0];
          const margin = inside(body, 'w:pgMar')[0];
          const text = Number(page?.getAttribute('w:w')) - 2 * Number(margin?.getAttribute('w:left'));
          expect(widths).toHaveLength(columns);
          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(text);
          expect(Math.min(...widths)).toBeGreaterThan(0);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('that is short holds together, with the text that leads up to it', async () => {
    const body = await bodyOf([paragraph('Merk:'), table(3)]);
    expect(keepsNext(paragraphsIn(body)[0])).toBe(true);
    const rows = inside(body, 'w:tr').slice(1);
    expect(rows.map((row) => keepsNext(first(row)))).toEqual([true, true, false]);
  });

  it('that is short in rows and high breaks between them: moved whole, it would leave a third of the page before empty', async () => {
    const high: Block = {
      kind: 'table',
      columns: [{ header: 'Hva', width: 1 }],
      rows: Array.from({ length: 4 }, () => ({ cells: [{ paragraphs: ['En', 'To', 'Tre', 'Fire'] }] })),
    };
    const rows = (await rowsOf([high])).slice(1);
    expect(rows.map((row) => keepsNext(first(row)))).toEqual([true, false, true, false]);
  });

  it('that is long keeps two rows at either end, so that none stands alone', async () => {
    const rows = (await rowsOf([table(8)])).slice(1);
    expect(rows.map((row) => keepsNext(first(row)))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(rows.some(mayBreak)).toBe(false);
  });

  it('lets a row that fills half a page break, and only that', async () => {
    const blocks: Block = {
      kind: 'table',
      columns: [{ header: 'H', width: 1 }],
      rows: [
        { cells: [{ paragraphs: ['kort'] }] },
        { cells: [{ paragraphs: ['Lang tekst. '.repeat(800)] }] },
      ],
    };
    const rows = (await rowsOf([blocks])).slice(1);
    expect(rows.map(mayBreak)).toEqual([false, true]);
  });

  it('never touches the next one: Word would make one of two', async () => {
    const body = await bodyOf([
      table(1),
      table(1),
      { kind: 'keyValue', rows: [{ key: 'a', value: ['b'] }] },
      table(1),
    ]);
    const kinds = [...(child(body, 'w:body')?.children ?? [])].map(({ tagName }) => tagName);
    expect(kinds.join(' ')).not.toContain('w:tbl w:tbl');
  });

  it('shows how deep a row lies, but never so deep that no room is left for words', async () => {
    const rows = [0, 1, 3, 40].map((indent) => ({ cells: [{ paragraphs: ['x'], indent }] }));
    const found = (await rowsOf([{ kind: 'table', columns: [{ header: 'H', width: 1 }], rows }])).slice(1);
    const lefts = found.map((row) => Number(inside(row, 'w:ind')[0]?.getAttribute('w:left') ?? 0));
    expect(lefts).toEqual([0, 240, 720, 1440]);
  });

  it('says that its first row and its first column are its heads', async () => {
    const rows = [{ cells: [{ paragraphs: ['Barn'] }, { paragraphs: ['3'] }] }];
    const columns = ['Gruppe', 'Gap'].map((header) => ({ header, width: 1 }));
    const [look] = inside(await bodyOf([{ kind: 'table', columns, rows }]), 'w:tblLook');
    for (const head of ['w:firstRow', 'w:firstColumn'])
      expect(look?.getAttribute(head)).toMatch(/^(1|true)$/);
  });

  it('of keys says that its first column is its head', async () => {
    const body = await bodyOf([{ kind: 'keyValue', rows: [{ key: 'Enhet', value: ['Ward'] }] }]);
    expect(inside(body, 'w:tblLook')[0]?.getAttribute('w:firstColumn')).toMatch(/^(1|true)$/);
  });
});

describe('a template that cannot be used', () => {
  it.each([
    ['is no zip file', new TextEncoder().encode('%PDF-1.7')],
    ['is empty', new Uint8Array()],
  ])('is passed over where it %s, and the document comes in our own look', async (_, template) => {
    const model = bareDocument([paragraph('Teksten')]);
    const bytes = await renderWordBytes(model, { template });
    expect(Buffer.from(bytes).equals(Buffer.from(await renderWordBytes(model)))).toBe(true);
  });
});
