import type { ColumnId, FieldId } from '../guide/read.ts';
import type { mapping } from '../guide/steps/mapping.ts';
import type { AnyStep } from '../steps/define-step.ts';
import type { RowsField } from '../steps/fields.ts';
import { askedColumnsOf, formFieldsOf, type AskedColumns } from './asked-fields.ts';
import { isAskedStep } from '../guide/choices.ts';
import { stableId } from './stable-id.ts';

/**
 * What the Word form asks, read from the declarations (`asked-fields.ts`), and what each field is called inside the file:
 * by the ids of steps, fields and columns, which are permanent, and so are these.
 */

/** Rows that are asked in the form. */
export interface FormTable {
  /** Id of the field: it stands in the id of each cell. */
  readonly id: string;
  readonly step: string;
  readonly field: RowsField;
  readonly columns: AskedColumns;
  /** How many empty rows there are for what the list lacks: as many as the field starts with. */
  readonly own: number;
}

/** Every table a form of these steps can have. */
export const formTablesOf = (steps: readonly AnyStep[]): readonly FormTable[] =>
  askedStepsOf(steps).flatMap((step) =>
    formFieldsOf(step).flatMap(([id, field]) =>
      field.kind === 'rows' ? [formTable(step.id, id, field)] : [],
    ),
  );

export const formTable = (step: string, id: string, field: RowsField): FormTable => ({
  id,
  step,
  field,
  columns: askedColumnsOf(field),
  own: Math.max(1, field.start),
});

const askedStepsOf = (steps: readonly AnyStep[]): readonly AnyStep[] =>
  steps.filter(({ id }) => isAskedStep(id));

/** The tick beside what a unit does today: nothing. It is no column of its own, and stands for an answer in words. */
export const NOTHING_TODAY = {
  table: 'units' satisfies FieldId<typeof mapping>,
  column: 'involvementToday' satisfies ColumnId<typeof mapping, 'units'>,
  tick: 'none',
} as const;

/**
 * Where the answer in a field of the form belongs. It is no `Place`: an own row has no id before the form is read, only a
 * number from 1; a column may be a tick that is none; and who answers stands outside the answers.
 */
export type FormPlace =
  | { readonly kind: 'who'; readonly who: 'role' | 'unit' }
  | { readonly kind: 'single'; readonly step: string; readonly field: string }
  | { readonly kind: 'row'; readonly table: string; readonly row: string; readonly column: string }
  | { readonly kind: 'own'; readonly table: string; readonly number: number; readonly column: string };

/** Ten characters for an id that is too long for a bookmark. Two rows of a process do not meet: 50 bits. */
export const rowCode = (id: string): string => stableId('', id).slice(1, 11);

/** Six characters for a fixed text of the form, to know it again. Space of any kind is one space. */
export const textCode = (text: string): string => stableId('', text.replace(/\s+/gu, ' ').trim()).slice(1, 7);

/** The same for the fixed text of a row, so that two rows that changed names are told apart. */
export const rowTextCode = (code: string, text: string): string =>
  textCode(`${code}: ${text.replace(/\s+/gu, ' ').trim()}`);

/** Tag and bookmark of a field: Word allows 40 letters, digits and underscores, a letter first. */
export function formFieldId(place: FormPlace): string {
  switch (place.kind) {
    case 'who':
      return `bp_${place.who}`;
    case 'single':
      return `bp_${place.step}_${place.field}`;
    case 'row':
      return `bp_${place.table}_${rowCode(place.row)}_${place.column}`;
    case 'own':
      return `bp_own_${place.table}_${place.number}_${place.column}`;
  }
}

/** Every field a form about these rows can have, by its id. */
export function formPlaces(
  steps: readonly AnyStep[],
  rowsOf: (table: FormTable) => readonly { readonly id: string }[],
): ReadonlyMap<string, FormPlace> {
  const places: FormPlace[] = [
    { kind: 'who', who: 'role' },
    { kind: 'who', who: 'unit' },
  ];
  for (const step of askedStepsOf(steps))
    for (const [field, { kind }] of formFieldsOf(step))
      if (kind !== 'rows') places.push({ kind: 'single', step: step.id, field });
  for (const table of formTablesOf(steps)) {
    const { id } = table;
    for (const row of rowsOf(table))
      for (const column of cellsOf(table, 'ofInvited'))
        places.push({ kind: 'row', table: id, row: row.id, column });
    for (let number = 1; number <= table.own; number += 1)
      for (const column of cellsOf(table, 'ofOwn')) places.push({ kind: 'own', table: id, number, column });
  }
  return new Map(places.map((place) => [formFieldId(place), place]));
}

/** The columns of a table and the ticks beside them. */
const cellsOf = (table: FormTable, which: keyof AskedColumns): readonly string[] =>
  table.columns[which].flatMap(([column]) => [column, ...ticksBeside(table.id, column)]);

export const ticksBeside = (table: string, column: string): readonly string[] =>
  table === NOTHING_TODAY.table && column === NOTHING_TODAY.column ? [NOTHING_TODAY.tick] : [];

/** The table and column in the id of a cell, though its row may be gone; null for other fields. */
export function formCellOf(fieldId: string): { readonly table: string; readonly column: string } | null {
  const [, table, column] = /^bp_(?:own_)?([A-Za-z]+)_[0-9a-z]{1,10}_([A-Za-z]+)$/.exec(fieldId) ?? [];
  return table === undefined || column === undefined ? null : { table, column };
}
