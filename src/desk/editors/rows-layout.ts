import type { CellField, RowsField } from '#domain/steps/fields.ts';

/** Widths of the kinds of cell that can stand side by side. */
const WIDTHS: Partial<Readonly<Record<CellField['kind'], string>>> = {
  line: 'minmax(0, 1fr)',
  paragraph: 'minmax(0, 1fr)',
  choice: '184px',
  date: '200px',
  number: '152px',
};

/** Few, simple columns are drawn as the table of the form; everything else as blocks. */
export function isTable(field: RowsField): boolean {
  const columns = Object.values(field.columns);
  return columns.length <= 3 && columns.every((column) => WIDTHS[column.kind] !== undefined);
}

/** Columns of one row: its number, its cells, its tools. */
export const templateOf = (field: RowsField): string =>
  [
    '20px',
    ...Object.values(field.columns).map((column) => WIDTHS[column.kind] ?? 'minmax(0, 1fr)'),
    '104px',
  ].join(' ');
