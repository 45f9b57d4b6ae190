import { placeOf, type FieldId } from '#domain/guide/read.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import type { Place } from '#domain/process/place.ts';
import type { Block, KeyValueRow } from '#documents/blocks/block.ts';
import { textsAt } from '#documents/blocks/cell-texts.ts';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { heading, paragraph } from '#documents/blocks/make-block.ts';
import { givenRow, paperLabel } from './given-row.ts';

/** Rows for what forms for orders ask beyond the task and the people; those that are answered. */
export const orderRows = (
  input: DocumentInput,
  fields: readonly FieldId<typeof roles>[],
): readonly KeyValueRow[] => fields.flatMap((field) => givenRow(input, placeOf(roles, field)));

/** A heading and what is written under it; nothing where nothing is. */
function said(input: DocumentInput, source: Place): readonly Block[] {
  const texts = textsAt(input, source);
  return texts.length === 0
    ? []
    : [
        heading(2, paperLabel(input, source), source),
        ...texts.map((text) => paragraph(text, 'normal', source)),
      ];
}

/** The work the representatives come into: why, what it is to lead to, how far it has come, and what they cannot change. */
export function projectBlocks(input: DocumentInput): readonly Block[] {
  const rows = [
    ...orderRows(input, ['projectStage', 'inputLevel', 'projectStart', 'projectDuration']),
    ...givenRow(input, placeOf(constraints, 'timeFrame')),
    ...orderRows(input, ['decidedBy']),
  ];
  return [
    ...(rows.length > 0 ? [{ kind: 'keyValue', rows } as const] : []),
    ...said(input, placeOf(roles, 'whyUsers')),
    ...said(input, placeOf(roles, 'success')),
    ...said(input, placeOf(constraints, 'notOpen')),
  ];
}
