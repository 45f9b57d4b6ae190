import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Block, DocumentModel } from '#documents/blocks/block.ts';
import type { Place } from '#domain/process/place.ts';
import { bareDocument } from '#documents/papers/bare-document.ts';
import { anyBlocks } from '#tests/support/documents/any-blocks.ts';
import { modelTexts } from '#tests/support/model-text.ts';
import { DocumentPaper } from './document-paper.tsx';
import { PaperBlock, sourceIn } from './paper-block.tsx';

const at = (field: string, row?: string): Place => ({ step: 'mandate', field, ...(row ? { row } : {}) });
const heading = (text: string, level: 1 | 2 | 3 | 4 = 1, source?: Place): Block => ({
  kind: 'heading',
  level,
  text,
  ...(source ? { source } : {}),
});
const paragraph = (text: string, source?: Place): Block => ({
  kind: 'paragraph',
  text,
  tone: 'normal',
  ...(source ? { source } : {}),
});

/** How wide the browser says there is room: nothing is drawn as sheets until it has said it. */
let tellWidth: ((width: number) => void)[] = [];
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: (entries: readonly object[]) => void) {
        tellWidth.push((width) => told([{ contentRect: { width } }]));
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => {
  tellWidth = [];
  vi.unstubAllGlobals();
});

function paper(
  blocks: readonly Block[],
  {
    more = {},
    place = 'alone',
    marked,
    width,
  }: { more?: Partial<DocumentModel>; place?: 'alone' | 'beside'; marked?: string; width?: number } = {},
) {
  const picked: Place[] = [];
  const element = (model: DocumentModel) => (
    <DocumentPaper
      model={model}
      place={place}
      leastScale={0.5}
      screenLanguage="nb-NO"
      marked={marked ?? null}
      onPick={(source) => picked.push(source)}
      pickLabel={(text) => `Til svaret: ${text}`}
      sheetLabel={(sheet, sheets) => `Ark ${sheet} av ${sheets}`}
    />
  );
  const model = { ...bareDocument(blocks), ...more };
  const { container, rerender } = render(element(model));
  if (width !== undefined) act(() => tellWidth.forEach((tell) => tell(width)));
  return {
    picked,
    container,
    person: userEvent.setup(),
    now: (next: readonly Block[]) => rerender(element(bareDocument(next))),
  };
}
const sheets = () => screen.queryAllByRole('region', { name: /^Ark/ });

test('every text of any blocks stands on the paper as it was written', () => {
  fc.assert(
    fc.property(anyBlocks(5), fc.constantFrom('alone' as const, 'beside' as const), (blocks, place) => {
      const { container, unmount } = render(
        <>
          {blocks.map((block, index) => (
            <PaperBlock key={index} block={block} place={place} language="nb-NO" />
          ))}
        </>,
      );
      const found = container.textContent;
      let from = 0;
      for (const text of modelTexts(bareDocument(blocks))) {
        const here = found.indexOf(text, from);
        expect(here).toBeGreaterThanOrEqual(from);
        from = here;
      }
      unmount();
    }),
    { numRuns: 25 },
  );
});

test('the headings go down from the title of the page, or from the headings of the form beside it', () => {
  const blocks: readonly Block[] = [{ kind: 'title', text: 'Mandat' }, heading('Formål'), heading('Del', 2)];
  const levelOf = (name: string) => screen.getByRole('heading', { name }).tagName;
  paper(blocks);
  expect(['Mandat', 'Formål', 'Del'].map(levelOf)).toEqual(['H1', 'H2', 'H3']);
});

test('beside a form the title is no heading, since the page has one', () => {
  paper([{ kind: 'title', text: 'Mandat' }, heading('Formål')], { place: 'beside' });
  expect(screen.queryByRole('heading', { name: 'Mandat' })).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Formål', level: 3 })).toBeInTheDocument();
});

test('the paper says in which language it is', () => {
  paper([paragraph('The purpose')], { more: { language: 'en-GB' } });
  expect(screen.getByText('The purpose').closest('[lang]')).toHaveAttribute('lang', 'en-GB');
});

test('the sheets speak the language of the document, and the ways to the answers that of the screen', () => {
  paper([heading('Purpose', 1, at('purpose'))], { more: { language: 'en-GB' }, width: 2000 });
  const [sheet] = sheets();
  const way = within(sheet as HTMLElement).getByRole('button', { name: 'Til svaret: Purpose' });
  expect(way).toHaveAttribute('lang', 'nb-NO');
  expect(sheet).not.toHaveAttribute('lang');
  expect(
    within(sheet as HTMLElement)
      .getByRole('heading')
      .closest('[lang]'),
  ).toHaveAttribute('lang', 'en-GB');
});

test('where the text flows, a table whose days would be broken is read row by row, and one with room is not', () => {
  const row = ['02.06.2027', '17.00–19.30', 'Vanlig møte', 'I samme rom', 'Møterommet i 3. etasje'];
  const meetings: Block = {
    kind: 'table',
    columns: row.map((header) => ({ header, width: 1 })),
    rows: [{ cells: row.map((text) => ({ paragraphs: [text] })) }],
  };
  const short: Block = {
    kind: 'table',
    columns: [{ header: 'Hva', width: 1 }],
    rows: [{ cells: [{ paragraphs: ['Ansette'] }] }],
  };
  const { container } = paper([meetings, short], { place: 'beside', width: 380 });
  const narrow = [...container.querySelectorAll('table')].map((table) => table.hasAttribute('data-narrow'));
  expect(narrow).toEqual([true, false]);
});

test('tables are tables for who hears them: heads of columns and of rows', () => {
  paper([
    {
      kind: 'table',
      columns: [{ header: 'Hva', width: 1 }],
      rows: [{ cells: [{ paragraphs: ['Ansette'] }] }],
    },
    { kind: 'keyValue', rows: [{ key: 'Enhet', value: ['A', 'B'] }] },
  ]);
  const [table, keys] = screen.getAllByRole('table');
  expect(within(table as HTMLElement).getByRole('columnheader', { name: 'Hva' })).toBeInTheDocument();
  expect(within(table as HTMLElement).getByRole('cell', { name: 'Ansette' })).toHaveAttribute(
    'data-label',
    'Hva',
  );
  expect(within(keys as HTMLElement).getByRole('rowheader', { name: 'Enhet' })).toBeInTheDocument();
  expect(within(keys as HTMLElement).getByRole('cell')).toHaveTextContent('A B');
});

test('a box is shown ticked or empty', () => {
  const items = [
    { text: 'Budsjett', ticked: true },
    { text: 'Avtale', ticked: false },
  ];
  paper([{ kind: 'checks', items }]);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '☑ Budsjett',
    '☐ Avtale',
  ]);
});

test('a press on a part leads to the answer it was made from', async () => {
  const { person, picked } = paper([paragraph('Gi råd', at('purpose')), paragraph('Fast tekst')]);
  await person.click(screen.getByText('Gi råd'));
  await person.click(screen.getByText('Fast tekst'));
  expect(picked).toEqual([at('purpose')]);
});

test('a press in a row leads to that row, and in a box to its own answer', async () => {
  const { person, picked } = paper([
    {
      kind: 'table',
      source: at('measures'),
      columns: [{ header: 'Hva', width: 1 }],
      rows: [
        { cells: [{ paragraphs: ['Ansette'] }], source: at('measures', 'r7') },
        { cells: [{ paragraphs: ['Sum'] }] },
      ],
    },
    { kind: 'checks', items: [{ text: 'Kontakt', ticked: true, source: at('contact') }] },
  ]);
  await person.click(screen.getByText('Ansette'));
  await person.click(screen.getByText('Sum'));
  await person.click(screen.getByText(/Kontakt/));
  expect(picked).toEqual([at('measures', 'r7'), at('measures'), at('contact')]);
});

test('marking a text with the mouse is no wish to leave', async () => {
  const { person, picked } = paper([paragraph('Gi råd', at('purpose'))]);
  const text = screen.getByText('Gi råd');
  window.getSelection()?.selectAllChildren(text);
  text.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(picked).toEqual([]);
  window.getSelection()?.removeAllRanges();
  await person.click(text);
  expect(picked).toHaveLength(1);
});

test('every heading with an answer behind it has a button for the keyboard', async () => {
  const { person, picked } = paper([heading('Formål', 1, at('purpose')), heading('Åpne punkter')]);
  await person.tab();
  expect(screen.getByRole('button', { name: 'Til svaret: Formål' })).toHaveFocus();
  await person.keyboard('{Enter}');
  expect(picked).toContainEqual(at('purpose'));
  expect(screen.getAllByRole('button')).toHaveLength(1);
});

test('the parts made from the field in focus are marked, and no others', () => {
  const { container } = paper([paragraph('a', at('purpose')), paragraph('b', at('tasks')), paragraph('c')], {
    marked: 'purpose',
  });
  const marked = [...container.querySelectorAll('[data-marked]')].map(({ textContent }) => textContent);
  expect(marked).toEqual(['a']);
});

test('where there is room it lies on sheets, each with its number and what stands in the margins', () => {
  paper([paragraph('En'), { kind: 'pageBreak' }, paragraph('To')], { width: 1000 });
  expect(sheets().map((sheet) => sheet.getAttribute('aria-label'))).toEqual(['Ark 1 av 2', 'Ark 2 av 2']);
  const [first, second] = sheets();
  expect(first).toHaveTextContent('UTKAST');
  expect(first).toHaveTextContent('En');
  expect(second).toHaveTextContent('Side 2 av 2');
  expect(second).toHaveTextContent('To');
});

test('on a narrow screen the sheet is let go and the text flows', () => {
  paper([paragraph('En')], { width: 300 });
  expect(sheets()).toEqual([]);
  expect(screen.getByText('En')).toBeInTheDocument();
});

test('a sheet that lies down is let go sooner: it is wider', () => {
  const { container } = paper([paragraph('En')], { width: 500, more: { orientation: 'landscape' } });
  expect(sheets()).toEqual([]);
  expect(container.firstElementChild).toHaveAttribute('data-orientation', 'landscape');
});

test('nothing is lost from the sheets when the document grows', () => {
  const { now } = paper([paragraph('En')], { width: 1000 });
  now([paragraph('En'), heading('Ny'), paragraph('Tre')]);
  const text = sheets()
    .map(({ textContent }) => textContent)
    .join('');
  for (const part of ['En', 'Ny', 'Tre']) expect(text).toContain(part);
});

test('the source of a place is read back from what is drawn, and is none elsewhere', () => {
  const { container } = paper([paragraph('Gi råd', at('purpose')), paragraph('Fast')]);
  expect(sourceIn(screen.getByText('Gi råd'))).toEqual(at('purpose'));
  expect(sourceIn(screen.getByText('Fast'))).toBeNull();
  expect(sourceIn(container)).toBeNull();
});
