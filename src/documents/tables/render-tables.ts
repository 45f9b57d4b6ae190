import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { COLOURS } from '../colours.ts';
import { withFixedTimes } from '../fixed-zip.ts';
import { legalText } from '../legal-text.ts';
import type { SheetCell, SheetTable } from './process-tables.ts';

/** What Excel takes as a name of a sheet: at most 31 letters, none of these signs. */
const sheetName = (name: string): string =>
  legalText(name)
    .replace(/[\\/?*[\]:']/g, ' ')
    .slice(0, 31);
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

const sheetOf = ({ name, headers, widths, rows }: SheetTable): Sheet<Blob> => ({
  sheet: sheetName(name),
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

/** The bytes of an .xlsx, one sheet a table. The same tables on the same ISO day give the same bytes. */
export async function renderTables(
  tables: readonly SheetTable[],
  day: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await writeXlsxFile(tables.map(sheetOf)).toBlob();
  return withFixedTimes(new Uint8Array(await file.arrayBuffer()), day);
}
