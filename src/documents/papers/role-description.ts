import { placeOf, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import type { RowsField } from '#domain/steps/fields.ts';
import type { Block, DocumentModel } from '#documents/blocks/block.ts';
import { blocksForCell } from '#documents/blocks/cell-blocks.ts';
import type { DocumentInput, FieldGiven } from '#documents/blocks/field-given.ts';
import { heading, notAnswered, paragraph } from '#documents/blocks/make-block.ts';
import { columnGiven } from '#documents/blocks/rows-blocks.ts';
import { bodyOf } from './body-name.ts';
import { paperOf, ownerRows } from './document-frame.ts';
import { filled } from '#documents/words/document-words.ts';
import { describesGroup, ROLE_MATRICES, roleName, roleRows, rolesGiven, type Role } from './role-parts.ts';

/** The three matrices of a role by how much each thing counts, for those who choose members. */
function description(input: DocumentInput, given: FieldGiven<RowsField>, row: Role): readonly Block[] {
  const { description: words } = input.words;
  const source = { ...given.source, row: row.id };
  return [
    heading(1, filled(words.role, { role: roleName(input, row) }), source),
    ...(describesGroup(input) ? [paragraph(words.forGroup, 'quiet')] : []),
    ...ROLE_MATRICES.flatMap((id) => {
      const field = given.field.columns[id];
      if (!field) return [];
      const column = columnGiven(given, row, [id, field]);
      return [heading(2, column.labels.label, source), ...blocksForCell(column, 'under-heading')];
    }),
  ];
}

/** What is asked of each role, or of the members as a group: for those who choose, and not published. */
export function roleDescriptionOf(input: DocumentInput): DocumentModel {
  const { description: words } = input.words;
  const unit = textIn(input.process.answers, about, 'unitName');
  const title = unit === '' ? words.title : filled(words.titleFor, { body: bodyOf(input), unit });
  const given = rolesGiven(input);
  const rows = roleRows(input);
  return paperOf(input, {
    kind: 'role-description',
    title,
    author: textIn(input.process.answers, mandate, 'preparedBy'),
    rows: ownerRows(input),
    blocks:
      given && rows.length > 0
        ? rows.flatMap((row) => description(input, given, row))
        : [
            heading(1, given?.labels.label ?? words.title, placeOf(roles, 'roles')),
            notAnswered(input.words, placeOf(roles, 'roles')),
          ],
  });
}
