import { fieldsOf, type AnyStep } from '../steps/define-step.ts';
import type { CellField, Field, RowsField, ScaleField } from '../steps/fields.ts';
import { isMerged, type MergedField } from './answer-cells.ts';

/**
 * What a leader is asked, read from the declarations by one rule: every field of an asked step whose answers can be
 * brought together (words are merged, scores counted), unless it says that it waits for the meeting. The leader's pages
 * and the Word form both ask by it, so neither can forget a field.
 */
export type AskedCell = MergedField | ScaleField;

/** Is a leader asked this, of a row too? Of a row that came with the invitation, `askedOfEvery` says. */
const isAsked = (cell: CellField): cell is AskedCell =>
  cell.advance !== 'never' && (isMerged(cell) || (cell.kind === 'scale' && cell.advance === 'counted'));

type NamedCells = readonly (readonly [id: string, cell: AskedCell])[];

/** What is asked about a row: of those that came with the invitation, and of those the leader adds. */
export interface AskedColumns {
  readonly ofInvited: NamedCells;
  readonly ofOwn: NamedCells;
}

/** The columns a leader is asked, in their order. The name of a row that came with the invitation is not asked. */
export function askedColumnsOf({ columns, name }: RowsField): AskedColumns {
  const ofOwn = Object.entries(columns).flatMap(([id, cell]) => (isAsked(cell) ? [[id, cell] as const] : []));
  return { ofOwn, ofInvited: ofOwn.filter(([id, { advance }]) => id !== name && advance !== 'own-rows') };
}

/** A field a leader is asked: one answer, or rows. */
export type AskedField = AskedCell | RowsField;

const isAskedField = (field: Field): field is AskedField =>
  field.kind === 'rows'
    ? field.advance !== 'never' && askedColumnsOf(field).ofOwn.length > 0
    : isAsked(field);

/** The fields of a step a leader is asked, in the order of the guide. */
export const askedFieldsOf = (
  step: Pick<AnyStep, 'fields'>,
): readonly (readonly [id: string, field: AskedField])[] =>
  fieldsOf(step).flatMap(([id, field]) => (isAskedField(field) ? [[id, field] as const] : []));

/**
 * Those that are asked on paper too. A group of fields that stands folded away on the leader's page has no place on
 * paper, where nothing folds; the declaration of the group says why it may be left out.
 */
export const formFieldsOf = (step: Pick<AnyStep, 'fields'>): ReturnType<typeof askedFieldsOf> =>
  askedFieldsOf(step).filter(([, { group }]) => group === undefined);
