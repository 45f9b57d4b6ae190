import { placeOf, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { valueAt } from '#domain/process/value-at.ts';
import { pathOf } from '#domain/process/place.ts';
import { textOf } from '#domain/process/rows.ts';
import type { RowsField } from '#domain/steps/fields.ts';
import type { Block, DocumentModel, KeyValueRow } from '#documents/blocks/block.ts';
import { blocksForCell } from '#documents/blocks/cell-blocks.ts';
import type { DocumentInput, FieldGiven } from '#documents/blocks/field-given.ts';
import { heading, notAnswered, paragraph } from '#documents/blocks/make-block.ts';
import { columnGiven } from '#documents/blocks/rows-blocks.ts';
import { paperOf, ownerRows } from './document-frame.ts';
import { filled } from '#documents/words/document-words.ts';
import {
  bodyOf,
  describesGroup,
  itemsAt,
  QUALITIES,
  ROLE_MATRICES,
  roleName,
  roleRows,
  rolesGiven,
  type Role,
  type RoleMatrix,
} from './role-parts.ts';
import { howToApply, youthRows } from './advert-facts.ts';
import { purposeSource, termRows } from './terms.ts';

/** The three matrices of a role as they were filled in: for those who choose, not for the advert. */
function description(input: DocumentInput, given: FieldGiven<RowsField>, row: Role): readonly Block[] {
  const { words } = input;
  const source = { ...given.source, row: row.id };
  return [
    heading(1, filled(words.advert.description, { role: roleName(input, row) }), source),
    ...(describesGroup(input) ? [paragraph(words.advert.forGroup, 'quiet')] : []),
    ...ROLE_MATRICES.flatMap((id) => {
      const field = given.field.columns[id];
      if (!field) return [];
      const column = columnGiven(given, row, [id, field]);
      return [heading(2, column.labels.label, source), ...blocksForCell(column, 'under-heading')];
    }),
  ];
}

function tier(title: string, items: readonly string[], note?: string): readonly Block[] {
  if (items.length === 0) return [];
  const list: Block = { kind: 'list', items, source: placeOf(roles, 'roles') };
  return [heading(2, title), ...(note === undefined ? [] : [paragraph(note, 'quiet')]), list];
}

function terms(input: DocumentInput): readonly Block[] {
  const { advert } = input.words;
  const contact = textIn(input.process.answers, about, 'involvementContact');
  const rows: readonly KeyValueRow[] = [
    ...termRows(input),
    { key: advert.expenses, value: [advert.expensesText] },
    ...youthRows(input),
    { key: advert.agreement, value: [advert.agreementText] },
  ];
  return [
    heading(2, advert.terms),
    { kind: 'keyValue', rows },
    heading(2, advert.apply),
    ...howToApply(input),
    ...(contact === ''
      ? []
      : [paragraph(`${advert.contact}: ${contact}`, 'normal', placeOf(about, 'involvementContact'))]),
  ];
}

/** What an applicant reads. "Mindre viktig" stands apart and says that it is not weighed (S1 1.44). */
function advert(input: DocumentInput, given: FieldGiven<RowsField>, row: Role): readonly Block[] {
  const { words } = input;
  const at = (columns: readonly RoleMatrix[], level: 1 | 2 | 3): readonly string[] =>
    itemsAt(given, row, columns, level);
  const purpose = purposeSource(input);
  const why = textOf(valueAt(input.process.answers, purpose.step, pathOf(purpose))).trim();
  const broad = textIn(input.process.answers, roles, 'advert') === 'broad';
  const group = describesGroup(input);
  return [
    { kind: 'pageBreak' },
    heading(1, filled(words.advert.advert, { role: roleName(input, row) }), { ...given.source, row: row.id }),
    paragraph(broad ? words.advert.leadBroad : words.advert.leadSpecific),
    paragraph(words.advert.experience),
    heading(2, words.advert.about),
    why === '' ? notAnswered(words, purpose) : paragraph(why, 'normal', purpose),
    ...tier(words.advert.tasks, at(['tasks'], 3)),
    ...tier(words.advert.moreTasks, at(['tasks'], 2)),
    ...tier(group ? words.advert.requiredOfGroup : words.advert.required, at(QUALITIES, 3)),
    ...tier(words.advert.desirable, at(QUALITIES, 2)),
    ...tier(words.advert.lessImportant, at(ROLE_MATRICES, 1), words.advert.lessImportantNote),
    ...terms(input),
  ];
}

/** One description and one advert for each role, or for the members as a group; each on a page of its own. */
export function roleDescriptionOf(input: DocumentInput): DocumentModel {
  const { advert: words } = input.words;
  const unit = textIn(input.process.answers, about, 'unitName');
  const title = unit === '' ? words.title : filled(words.titleFor, { body: bodyOf(input), unit });
  const given = rolesGiven(input);
  const rows = roleRows(input);
  return paperOf(input, {
    kind: 'role-description',
    title,
    author: textIn(input.process.answers, mandate, 'preparedBy'),
    rows: ownerRows(input),
    blocks: [
      ...(given && rows.length > 0
        ? rows.flatMap((row, index) => [
            ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
            ...description(input, given, row),
            ...advert(input, given, row),
          ])
        : [
            heading(1, given?.labels.label ?? words.title, placeOf(roles, 'roles')),
            notAnswered(input.words, placeOf(roles, 'roles')),
          ]),
    ],
  });
}
