import type { AskedCell } from '#domain/advance/asked-fields.ts';
import {
  formFieldId,
  rowCode,
  ticksBeside,
  type FormPlace,
  type FormTable,
} from '#domain/advance/form-fields.ts';
import { controlFor } from './form-cells.ts';
import { wordsOf, type FormInput } from './form-input.ts';
import type { FormBlock, FormCell, FormTableBlock } from './form-model.ts';
import { columnOf, type Widths } from './form-tables.ts';

const WIDTHS: Widths = { paragraph: 7, other: 3 };

/** The units with room for what each does today; a few empty ones where the invitation names none. */
export function unitBlocks(input: FormInput, table: FormTable): readonly FormBlock[] {
  const { units } = input.invitation;
  const { ofInvited } = table.columns;
  return [
    {
      kind: 'formTable',
      columns: [
        { header: input.formWords.units.unit, width: WIDTHS.other },
        ...ofInvited.map((column) => columnOf(input, table, column, WIDTHS)),
      ],
      rows:
        units.length > 0
          ? units.map(({ id, name, level }) => ({
              code: rowCode(id),
              cells: [
                { texts: [{ text: name, tone: 'normal', strong: true }, ...quiet(level)] },
                ...ofInvited.map((asked) =>
                  answerCell(input, table, asked, name, (column) => ({
                    kind: 'row',
                    table: table.id,
                    row: id,
                    column,
                  })),
                ),
              ],
            }))
          : Array.from({ length: table.own }, (_, index) => ownRow(input, table, index + 1)),
    },
  ];
}

const quiet = (text: string | undefined): NonNullable<FormCell['texts']> =>
  text === undefined ? [] : [{ text, tone: 'quiet' }];

function ownRow(input: FormInput, table: FormTable, number: number): FormTableBlock['rows'][number] {
  const place = (column: string): FormPlace => ({ kind: 'own', table: table.id, number, column });
  const called = `${input.formWords.units.unit} ${number}`;
  return {
    cells: table.columns.ofOwn.map((asked) => {
      const [column, cell] = asked;
      if (column !== table.field.name) return answerCell(input, table, asked, called, place);
      const words = wordsOf(input, table.step, table.id, column);
      return { controls: [controlFor(input, { cell, words, name: called, place: place(column) })] };
    }),
  };
}

function answerCell(
  input: FormInput,
  { step, id }: FormTable,
  [column, cell]: readonly [string, AskedCell],
  unit: string,
  place: (column: string) => FormPlace,
): FormCell {
  const { none } = input.formWords.units;
  const words = wordsOf(input, step, id, column);
  return {
    controls: [
      controlFor(input, { cell, words, name: `${unit}: ${words.label}`, place: place(column) }),
      ...ticksBeside(id, column).map(
        (tick) =>
          ({ kind: 'tick', id: formFieldId(place(tick)), name: `${unit}: ${none}`, text: none }) as const,
      ),
    ],
  };
}
