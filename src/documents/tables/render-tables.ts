import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { COLOURS } from '../colours.ts';
import { zipOf } from '../fixed-zip.ts';
import { legalText } from '../legal-text.ts';
import { withProperties, type BookAbout } from './book-properties.ts';
import { withPrintSetup } from './print-setup.ts';
import type { SheetCell, SheetTable } from './process-tables.ts';

/** What Excel takes as a name of a sheet: at most so many letters, none of these signs, and never another's. */
const MOST_OF_NAME = 31;
const plainName = (name: string): string =>
  legalText(name)
    .replace(/[\\/?*[\]:']/g, ' ')
    .slice(0, MOST_OF_NAME);

function sheetNames(tables: readonly SheetTable[]): readonly string[] {
  const taken: string[] = [];
  for (const { name } of tables) {
    const plain = plainName(name);
    const used = taken.filter((one) => one.toLowerCase() === plain.toLowerCase()).length;
    taken.push(used === 0 ? plain : `${plain.slice(0, MOST_OF_NAME - 4)} (${taken.length})`);
  }
  return taken;
}
/** Excel cuts a longer text. */
const MOST_LETTERS = 32_767;

/** The package looks texts up in a plain object, where these names are taken; a space after one frees it. */
const isTaken = (text: string): boolean => text in Object.prototype;
const textOfCell = (text: string): string => {
  const legal = legalText(text).slice(0, MOST_LETTERS);
  return isTaken(legal) ? `${legal} ` : legal;
};

/**
 * A text is written as a text: what begins with = + - @ or a tab is shown, never worked out. (Whoever can write in a
 * process could otherwise let another person's spreadsheet run a formula.)
 */
function written(cell: SheetCell): Cell {
  const top = { alignVertical: 'top', wrap: true } as const;
  switch (cell.kind) {
    case 'text':
      return { value: textOfCell(cell.text), type: String, ...top };
    case 'number':
      return { value: cell.number, type: Number, ...top, align: 'left' };
    case 'day':
      return {
        value: new Date(`${cell.day}T00:00:00Z`),
        type: Date,
        format: 'dd.mm.yyyy',
        ...top,
        align: 'left',
      };
    case 'none':
      return null;
  }
}

/** Of all cells, the heads too: without a name of its own a bold one falls to another. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 } as const;
/** Points of one line, and of the highest row a spreadsheet has. */
const LINE = 15;
const HIGHEST = 409;
/** Of the letters that have room in a column, so many stand on a line: words are not cut, and wide letters take more. */
const FILLED = 0.85;

const linesOf = (text: string, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / Math.max(1, width * FILLED))), 0);

/** How high a row must be for all that stands in it to be read, points: programs do not work that out when they open a file. */
const heightOf = (texts: readonly string[], widths: readonly number[]): number =>
  Math.min(HIGHEST, LINE * Math.max(1, ...texts.map((text, column) => linesOf(text, widths[column] ?? 1))));

const withHeight = (cell: Cell, height: number): Cell =>
  cell !== null && typeof cell === 'object' ? { ...cell, height } : cell;

const sheetOf = ({ headers, widths, rows }: SheetTable, name: string): Sheet<Blob> => ({
  sheet: name,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: 1,
  data: [
    headers.map((header) => ({
      height: heightOf(headers, widths),
      value: textOfCell(header),
      type: String,
      fontWeight: 'bold' as const,
      backgroundColor: `#${COLOURS.head}`,
      wrap: true,
    })),
    ...rows.map((cells) => {
      const height = heightOf(
        cells.map((cell) => (cell.kind === 'text' ? cell.text : '')),
        widths,
      );
      return cells.map((cell) => withHeight(written(cell), height));
    }),
  ],
});

/** The bytes of an .xlsx, one sheet a table, each with a filter and ready to be printed. The same tables and the same day give the same bytes. */
export async function renderTables(
  tables: readonly SheetTable[],
  about: BookAbout,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(tables);
  const file = await writeXlsxFile(
    tables.map((table, index) => sheetOf(table, names[index] ?? '')),
    FONT,
  ).toBlob();
  const printed = withPrintSetup(new Uint8Array(await file.arrayBuffer()), tables, names);
  return zipOf(withProperties(printed, about), about.day);
}
