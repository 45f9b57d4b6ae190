import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import { legalText } from '#documents/legal-text.ts';
import { anyText } from '#tests/support/any-text.ts';
import { paperInput, stepCalled } from '#tests/support/documents/paper-input.ts';
import { processTablesOf, type SheetCell, type SheetTable } from './process-tables.ts';
import { renderTables } from './render-tables.ts';

const text = (value: string): SheetCell => ({ kind: 'text', text: value });
const sheet = (rows: SheetTable['rows'], name = 'Plan'): SheetTable => ({
  name,
  headers: ['A', 'B'],
  widths: [10, 10],
  rows,
});
const ABOUT = { day: '2027-03-01', title: 'Tabeller: Øst & «vest»', tag: 'nb-NO' };
const rowsOf = async (tables: readonly SheetTable[], number = 1) =>
  readSheet(Buffer.from(await renderTables(tables, ABOUT)), number);
const partsOf = async (tables: readonly SheetTable[]) =>
  Object.entries(unzipSync(await renderTables(tables, ABOUT))).map(
    ([path, bytes]) => [path, strFromU8(bytes)] as const,
  );
const sheetNames = async (tables: readonly SheetTable[]): Promise<readonly string[]> => {
  const book = (await partsOf(tables)).find(([path]) => path === 'xl/workbook.xml')?.[1] ?? '';
  return [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);
};

describe('a spreadsheet', () => {
  it('gives back every text as it was written, and none as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText(), { minLength: 1, maxLength: 12 }), async (texts) => {
        const given = texts.filter((one) => legalText(one).trim() !== '');
        const tables = [sheet(given.map((one) => [text('x'), text(one)]))];
        const rows = await rowsOf(tables);
        expect(rows.slice(1).map(([, cell]) => String(cell).trim())).toEqual(
          given.map((one) => legalText(one).trim()),
        );
        for (const [path, xml] of await partsOf(tables))
          if (path.includes('worksheets/')) expect(xml).not.toMatch(/<f[ >]/);
      }),
      { numRuns: 25 },
    );
  });

  it('gives a row the height of all that stands in it, and the highest there is where that is not enough', async () => {
    const heights = async (...texts: readonly string[]) => {
      const parts = await partsOf([sheet(texts.map((one) => [text('x'), text(one)]))]);
      const xml = parts.find(([path]) => path.endsWith('sheet1.xml'))?.[1] ?? '';
      return [...xml.matchAll(/<row [^>]* ht="([\d.]+)"/g)].map(([, height]) => Number(height)).slice(1);
    };
    const [one = 0, two, wrapped = 0, most] = await heights(
      'kort',
      'to\nlinjer',
      'a'.repeat(60),
      'b'.repeat(9999),
    );

    expect(two).toBe(2 * one);
    expect(wrapped).toBeGreaterThanOrEqual(6 * one);
    expect(most).toBe(409);
  });

  it.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\t=1', '=HYPERLINK("http://x")', '"=1'])(
    'shows «%s» and never works it out',
    async (formula) => {
      const rows = await rowsOf([sheet([[text('x'), text(formula)]])]);
      expect(String(rows[1]?.[1]).trim()).toBe(formula.trim());
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes «%s», which is also a name in the program, as any other text',
    async (name) => {
      const rows = await rowsOf([sheet([[text(name), text('x')]])]);
      expect(rows[1]?.map((cell) => String(cell).trim())).toEqual([name, 'x']);
    },
  );

  it('holds numbers as numbers, days as days, and nothing as nothing', async () => {
    const rows = await rowsOf([
      sheet([
        [
          { kind: 'number', number: -2 },
          { kind: 'day', day: '2027-06-02' },
        ],
        [text('x'), { kind: 'none' }],
      ]),
    ]);
    expect(rows[1]).toEqual([-2, new Date('2027-06-02T00:00:00Z')]);
    expect(rows[2]).toEqual(['x', null]);
  });

  it('cuts a text where Excel would, and no letter in two', async () => {
    const rows = await rowsOf([sheet([[text('x'), text('👍'.repeat(20_000))]])]);
    const found = String(rows[1]?.[1]);
    expect(found.length).toBeLessThanOrEqual(32_767);
    expect(found.isWellFormed()).toBe(true);
    expect(found).toMatch(/^(👍)+$/u);
  });

  it.each([
    ['Plan/tiltak: [alle]*?', 'Plan tiltak   alle'],
    ['N'.repeat(40), 'N'.repeat(31)],
  ])('calls a sheet «%s» what Excel allows', async (name, shown) => {
    const [found = ''] = await sheetNames([sheet([], name)]);
    expect(found.trim()).toContain(shown.trim());
    expect(found.length).toBeLessThanOrEqual(31);
  });

  it('calls no two sheets alike, however long their names are', async () => {
    const long = 'Plasser i panelet, og hvem som sender dem';
    const names = await sheetNames([sheet([], long), sheet([], long), sheet([], long.toUpperCase())]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });

  it('can be filtered, and is printed on its side with its head on every page', async () => {
    const parts = new Map(await partsOf([sheet([[text('x'), text('y')]], 'Plan & mer')]));
    const page = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(page).toContain('</sheetData><autoFilter ref="A1:B2"/>');
    expect(page).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(page).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft"');
    const book = parts.get('xl/workbook.xml') ?? '';
    expect(book).toContain('name="_xlnm.Print_Titles" localSheetId="0">\'Plan &amp; mer\'!$1:$1<');
    expect(book).toContain('hidden="1">\'Plan &amp; mer\'!$A$1:$B$2<');
  });

  it('says what it is called and which language it is in', async () => {
    const parts = new Map(await partsOf([sheet([[text('x'), text('y')]])]));
    const core = parts.get('docProps/core.xml');
    expect(core).toContain('<dc:title>Tabeller: Øst &amp; «vest»</dc:title>');
    expect(core).toContain('<dc:language>nb-NO</dc:language>');
    expect(parts.get('[Content_Types].xml')).toContain('PartName="/docProps/core.xml"');
    expect(parts.get('_rels/.rels')).toContain('Target="docProps/core.xml"');
  });

  it('is the same bytes for the same tables on the same day', async () => {
    const tables = [sheet([[text('x'), text('y')]])];
    const [one, two] = [await renderTables(tables, ABOUT), await renderTables(tables, ABOUT)];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });
});

describe('the tables of a process', () => {
  const tables = (answers: Answers) => processTablesOf(paperInput(answers));
  const cells = (answers: Answers, name: 0 | 1) =>
    tables(answers)[name]?.rows.map((row) =>
      row.map((cell) =>
        'text' in cell ? cell.text : 'number' in cell ? cell.number : 'day' in cell ? cell.day : null,
      ),
    );

  it('are the plan and the stakeholders, numbered, also when they are empty', () => {
    expect(tables({}).map(({ name, rows }) => [name, rows])).toEqual([
      ['action-plan', []],
      ['groups', []],
    ]);
  });

  it('are every other list too, where something is written in it', () => {
    const made = tables({
      criteria: { criteria: [{ id: 'a', text: 'Ulik alder' }] },
      groups: { groups: [{ id: 'g', name: 'Unge' }], seats: [{ id: 's', name: 'Plass 1' }] },
      mandate: { ownMeetings: [{ id: 'm', name: 'Første', date: '2027-09-08' }] },
      plan: { adviceLog: [{ id: 'r', advice: 'Nye stoler', given: '2027-10-01' }] },
      parking: { items: [{ id: 'p', text: 'Hvem?', when: '2027-05-01' }] },
    });
    expect(made.slice(2).map(({ name }) => name)).toEqual([
      'criteria',
      'groups',
      'seats',
      'ownMeetings',
      'adviceLog',
      'heading',
    ]);
    expect(made.at(-1)?.rows[0]).toContainEqual({ kind: 'day', day: '2027-05-01' });
    expect(made.at(-2)?.rows[0]?.slice(0, 4)).toEqual([
      { kind: 'number', number: 1 },
      text('Nye stoler'),
      // Who raised it.
      { kind: 'none' },
      { kind: 'day', day: '2027-10-01' },
    ]);
  });

  it('take the name of the step where it has one', () => {
    const stepWords = { stakeholders: stepCalled('Interessenter') };
    expect(processTablesOf(paperInput({}, { stepWords }))[1]?.name).toBe('Interessenter');
  });

  it('hold the plan as it stands, a day as a day and any other deadline as typed', () => {
    const measures = [
      {
        id: 'a',
        measure: 'Ansette',
        area: 'competence',
        responsible: 'Kari',
        deadline: '2027-05-20',
        status: 'done',
        indicator: 'Ansatt',
      },
      { id: 'b' },
      { id: 'c', measure: 'Annet', deadline: 'snart' },
    ];
    expect(cells({ plan: { measures } }, 0)).toEqual([
      [1, 'Ansette', 'competence', 'Kari', '2027-05-20', 'done', 'Ansatt'],
      [2, 'Annet', null, null, 'snart', null, null],
    ]);
  });

  it('hold a day that spreadsheets do not know as a text', () => {
    const measures = [{ id: 'a', measure: 'M', deadline: '0027-05-20' }];
    expect(tables({ plan: { measures } })[0]?.rows[0]?.[4]).toEqual({ kind: 'text', text: '20.05.0027' });
  });

  it('hold the stakeholders with their scores as numbers, and the gap where both are given', () => {
    const groups = [
      { id: 'a', name: 'Unge', type: 'patient', involvement: 1, importance: 3, note: 'Mangler\nstemme' },
      { id: 'b', name: 'Eldre', importance: 2 },
    ];
    expect(cells({ stakeholders: { groups } }, 1)).toEqual([
      [1, 'Unge', 'patient', 1, 3, 'Mangler\nstemme', 2],
      [2, 'Eldre', null, null, 2, null, null],
    ]);
  });

  it('have as many widths and cells as headers', () => {
    for (const { headers, widths, rows } of tables({
      stakeholders: { groups: [{ id: 'a', name: 'x' }] },
      plan: { measures: [{ id: 'b', measure: 'y' }] },
    })) {
      expect(widths).toHaveLength(headers.length);
      for (const row of rows) expect(row).toHaveLength(headers.length);
    }
  });
});
