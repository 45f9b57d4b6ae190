import { placeOf } from '../guide/read.ts';
import { parking } from '../guide/registers/parking.ts';
import type { Change } from '../process/change.ts';
import { insertAt, removeAt, setAt } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import { filledRowsOf, textOf, type Row } from '../process/rows.ts';

/** Something that is not clear yet («uavklart»). */
export interface ParkedItem {
  readonly id: string;
  /** What is unclear; empty where the field says it. */
  readonly text: string;
  /** Where it was parked; empty for what came up by itself. */
  readonly step: string;
  readonly field: string;
  readonly row: string;
  readonly why: string;
  /** The role that finds out, and the day, as typed. */
  readonly who: string;
  readonly when: string;
}

const itemOf = (row: Row): ParkedItem => ({
  id: row.id,
  text: textOf(row['text']).trim(),
  step: textOf(row['step']),
  field: textOf(row['field']),
  row: textOf(row['row']),
  why: textOf(row['why']).trim(),
  who: textOf(row['who']).trim(),
  when: textOf(row['when']),
});

/** What is still unclear, in the order it was parked. */
export const parkedItems = (answers: Answers): readonly ParkedItem[] =>
  filledRowsOf(answers['parking']?.['items'])
    .filter((row) => row['settled'] !== true)
    .map(itemOf);

/** What is unclear about one field. */
export const parkedAt = (answers: Answers, step: string, field: string): readonly ParkedItem[] =>
  parkedItems(answers).filter((item) => item.step === step && item.field === field);

/** Marks a place among the answers as unclear, or parks something that has none; who finds out and when, as typed. */
export const park = (item: {
  readonly id: string;
  readonly text?: string;
  readonly step?: string;
  readonly field?: string;
  readonly row?: string;
  readonly why?: string;
  readonly who?: string;
  readonly when?: string;
}): readonly Change[] => [
  insertAt(placeOf(parking, 'items'), {
    id: item.id,
    ...Object.fromEntries(Object.entries(item).filter(([, cell]) => cell !== '' && cell !== undefined)),
  }),
];

/** The thing is clear now. It stays on record, and leaves the lists. */
export const settle = (id: string): readonly Change[] => [
  setAt(placeOf(parking, 'items', id, 'settled'), true),
];

/** The thing should never have been parked: it goes, also from the record. */
export const unpark = (id: string): readonly Change[] => [removeAt(placeOf(parking, 'items'), id)];
