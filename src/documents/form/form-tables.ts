import type { FormTable } from '#domain/advance/form-fields.ts';
import type { CellField } from '#domain/steps/fields.ts';
import { controlFor } from './form-cells.ts';
import { wordsOf, type FormInput } from './form-input.ts';
import type { FormBlock, FormTableBlock } from './form-model.ts';

/** Shares of the width of the page by kind; what is written in lines gets most. */
export type Widths = Readonly<Partial<Record<CellField['kind'], number>>> & { readonly other: number };
const WIDTHS: Widths = { line: 5, paragraph: 5, other: 3 };

/** The head of one column. */
export const columnOf = (
  input: FormInput,
  { step, id }: FormTable,
  [column, cell]: readonly [string, CellField],
  widths: Widths,
): FormTableBlock['columns'][number] => ({
  header: wordsOf(input, step, id, column).label,
  width: widths[cell.kind] ?? widths.other,
});

/** Empty rows for what the list lacks: «Interessent 1», everything a leader is asked about a row of their own. */
export function ownRows(input: FormInput, table: FormTable, widths: Widths = WIDTHS): FormTableBlock {
  const called = wordsOf(input, table.step, table.id).row ?? '';
  return {
    kind: 'formTable',
    columns: table.columns.ofOwn.map((column) => columnOf(input, table, column, widths)),
    rows: Array.from({ length: table.own }, (_, index) => ({
      cells: table.columns.ofOwn.map(([column, cell]) => {
        const words = wordsOf(input, table.step, table.id, column);
        const place = { kind: 'own', table: table.id, number: index + 1, column } as const;
        const name = `${called} ${index + 1}: ${words.label}`;
        return { controls: [controlFor(input, { cell, words, name, place })] };
      }),
    })),
  };
}

/** Rows nothing came with: what they are called, and room for them. */
export function rowsBlocks(input: FormInput, table: FormTable): readonly FormBlock[] {
  const { label, help } = wordsOf(input, table.step, table.id);
  return [
    { kind: 'heading', level: 2, text: label },
    ...(help === undefined ? [] : [{ kind: 'paragraph', text: help, tone: 'normal' } as const]),
    ownRows(input, table),
  ];
}
