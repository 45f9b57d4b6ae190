import { ASKED_STEPS } from '../guide/choices.ts';
import { stableId } from './stable-id.ts';

/** What the Word form can ask for, and what each field is called inside the file. Ids are permanent. */

/** Rows in the form for groups the list lacks. */
export const OWN_GROUPS = 10;
/** Rows for units, where the invitation names none. */
export const OWN_UNITS = 3;

const UNIT_COLUMNS = ['involvementToday', 'none'] as const;
export const OWN_UNIT_COLUMNS = ['name', ...UNIT_COLUMNS] as const;
export const GROUP_COLUMNS = ['involvement', 'importance', 'note'] as const;
export const OWN_GROUP_COLUMNS = ['name', 'type', ...GROUP_COLUMNS] as const;
/** Fields outside tables. The fee calculator is for the meeting. */
export const SINGLE_FIELDS = {
  summary: ['satisfiedWith', 'areasToStrengthen'],
  constraints: ['purpose', 'timeFrame', 'costFrame', 'costFrameAmount', 'other'],
} as const;

export type FormColumn = (typeof OWN_UNIT_COLUMNS)[number] | (typeof OWN_GROUP_COLUMNS)[number];
export type FormTable = 'units' | 'groups';

/** Where the answer in a field of the form belongs. `number` counts own rows from 1. */
export type FormPlace =
  | { readonly kind: 'who'; readonly who: 'role' | 'unit' }
  | { readonly kind: 'single'; readonly step: string; readonly field: string }
  | { readonly kind: 'row'; readonly table: FormTable; readonly row: string; readonly column: FormColumn }
  | { readonly kind: 'own'; readonly table: FormTable; readonly number: number; readonly column: FormColumn };

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
export function formPlaces(rows: Readonly<Record<FormTable, readonly { readonly id: string }[]>>) {
  const columns = { units: UNIT_COLUMNS, groups: GROUP_COLUMNS } as const;
  const own = { units: [OWN_UNITS, OWN_UNIT_COLUMNS], groups: [OWN_GROUPS, OWN_GROUP_COLUMNS] } as const;
  const places: FormPlace[] = [
    { kind: 'who', who: 'role' },
    { kind: 'who', who: 'unit' },
  ];
  for (const step of ASKED_STEPS)
    if (step in SINGLE_FIELDS)
      for (const field of SINGLE_FIELDS[step as keyof typeof SINGLE_FIELDS])
        places.push({ kind: 'single', step, field });
  for (const table of ['units', 'groups'] as const) {
    for (const { id } of rows[table])
      for (const column of columns[table]) places.push({ kind: 'row', table, row: id, column });
    const [count, ownColumns] = own[table];
    for (let number = 1; number <= count; number += 1)
      for (const column of ownColumns) places.push({ kind: 'own', table, number, column });
  }
  return new Map(places.map((place) => [formFieldId(place), place]));
}
