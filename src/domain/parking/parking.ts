import type { Change } from '../process/change.ts';
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

/** Marks a field as unclear, or parks something that has no field. */
export function park(item: {
  readonly id: string;
  readonly text?: string;
  readonly step?: string;
  readonly field?: string;
  readonly row?: string;
}): Change {
  return { kind: 'insert', step: 'parking', path: ['items'], row: item };
}

/** The thing is clear now. It stays on record, and leaves the lists. */
export const settle = (id: string): Change => ({
  kind: 'set',
  step: 'parking',
  path: ['items', id, 'settled'],
  value: true,
});
