import { formFieldId, OWN_UNITS, rowCode, type FormPlace } from '#domain/advance/form-fields.ts';
import { wordsOf, type FormInput } from './form-input.ts';
import type { FormBlock, FormCell, FormControl, FormTableBlock } from './form-model.ts';

type Column = Extract<FormPlace, { kind: 'own' }>['column'];

/** The units with room for what each does today; a few empty ones where the invitation names none. */
export function unitBlocks(input: FormInput): readonly FormBlock[] {
  const { units } = input.invitation;
  const labels = wordsOf(input, 'mapping', 'units', 'involvementToday');
  const table: FormTableBlock = {
    kind: 'formTable',
    columns: [
      { header: input.formWords.units.unit, width: 3 },
      { header: labels.label, width: 7 },
    ],
    rows:
      units.length > 0
        ? units.map(({ id, name, level }) => ({
            code: rowCode(id),
            cells: [
              { texts: [{ text: name, tone: 'normal', strong: true }, ...quiet(level)] },
              answerCell(input, name, (column) => ({ kind: 'row', table: 'units', row: id, column })),
            ],
          }))
        : Array.from({ length: OWN_UNITS }, (_, index) => ownRow(input, index + 1)),
  };
  return [table];
}

const quiet = (text: string | undefined): NonNullable<FormCell['texts']> =>
  text === undefined ? [] : [{ text, tone: 'quiet' }];

function ownRow(input: FormInput, number: number): FormTableBlock['rows'][number] {
  const place = (column: Column): FormPlace => ({ kind: 'own', table: 'units', number, column });
  const called = `${input.formWords.units.unit} ${number}`;
  const name: FormControl = {
    kind: 'text',
    id: formFieldId(place('name')),
    name: called,
    placeholder: input.formWords.placeholders.text,
    lines: false,
  };
  return { cells: [{ controls: [name] }, answerCell(input, called, place)] };
}

function answerCell(input: FormInput, unit: string, place: (column: Column) => FormPlace): FormCell {
  const { units, placeholders } = input.formWords;
  return {
    controls: [
      {
        kind: 'text',
        id: formFieldId(place('involvementToday')),
        name: `${unit}: ${wordsOf(input, 'mapping', 'units', 'involvementToday').label}`,
        placeholder: placeholders.text,
        lines: true,
      },
      { kind: 'tick', id: formFieldId(place('none')), name: `${unit}: ${units.none}`, text: units.none },
    ],
  };
}
