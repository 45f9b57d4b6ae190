import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { COLOURS } from '../colours.ts';
import { zipOf } from '../fixed-zip.ts';
import { legalText } from '../legal-text.ts';
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

const sheetOf = ({ headers, widths, rows }: SheetTable, name: string): Sheet<Blob> => ({
  sheet: name,
  columns: widths.map((width) => ({ width })),
  stickyRowsCount: 1,
  data: [
    headers.map((header) => ({
      value: textOfCell(header),
      type: String,
      fontWeight: 'bold' as const,
      backgroundColor: `#${COLOURS.head}`,
      wrap: true,
    })),
    ...rows.map((cells) => cells.map(written)),
  ],
});

/** The bytes of an .xlsx, one sheet a table, each with a filter and ready to be printed. The same tables on the same ISO day give the same bytes. */
export async function renderTables(
  tables: readonly SheetTable[],
  day: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(tables);
  const file = await writeXlsxFile(tables.map((table, index) => sheetOf(table, names[index] ?? ''))).toBlob();
  return zipOf(withPrintSetup(new Uint8Array(await file.arrayBuffer()), tables, names), day);
}
