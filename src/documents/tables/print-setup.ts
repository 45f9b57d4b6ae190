import { unzipSync } from 'fflate';
import { escaped } from './escaped.ts';
import type { SheetTable } from './process-tables.ts';

/** One page wide and as many high as there are rows, on its side, A4 (9 in the list of papers). */
const PAGE =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';

/** A, B … Z, AA: the letters of a column, counted from 1. */
const lettersOf = (column: number): string =>
  column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

const areaOf = ({ headers, rows }: SheetTable): readonly [from: string, to: string] => [
  'A1',
  `${lettersOf(Math.max(1, headers.length))}${rows.length + 1}`,
];

/** A sheet that can be filtered by its heads and printed as it is. The order of the parts is the standard's. */
function sheetWithSetup(xml: string, table: SheetTable): string {
  return xml
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('<pane ySplit="1" xSplit="0"', '<pane ySplit="1"')
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace('</sheetData>', `</sheetData><autoFilter ref="${areaOf(table).join(':')}"/>${PAGE}`);
}

/** The head of each sheet is printed on every page, and Excel knows its filter. */
function bookWithNames(xml: string, tables: readonly SheetTable[], names: readonly string[]): string {
  const defined = tables.flatMap((table, index) => {
    const sheet = `'${escaped(names[index] ?? '')}'!`;
    const [from, to] = areaOf(table).map((cell) => cell.replace(/([A-Z]+)(\d+)/, '$$$1$$$2'));
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}${from}:${to}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}$1:$1</definedName>`,
    ];
  });
  return xml.replace('<definedNames/>', () => `<definedNames>${defined.join('')}</definedNames>`);
}

/** The files of a workbook with what the package that writes it has no words for. `names` of the sheets, in their order. */
export function withPrintSetup(
  file: Uint8Array,
  tables: readonly SheetTable[],
  names: readonly string[],
): Readonly<Record<string, Uint8Array>> {
  const parts = unzipSync(file);
  const change = (path: string, by: (xml: string) => string): void => {
    const part = parts[path];
    if (part) parts[path] = new TextEncoder().encode(by(new TextDecoder().decode(part)));
  };
  tables.forEach((table, index) => {
    change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => sheetWithSetup(xml, table));
  });
  change('xl/workbook.xml', (xml) => bookWithNames(xml, tables, names));
  return parts;
}
