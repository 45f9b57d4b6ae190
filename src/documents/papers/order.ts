import { filledRowsIn, numberIn, placeOf, textIn, type RowIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { criteria } from '#domain/guide/steps/criteria.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { staffShareOf } from '#domain/panel/seats.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { valueAt } from '#domain/process/value-at.ts';
import { pathOf, type Place } from '#domain/process/place.ts';
import { capital } from '#domain/values/sentence.ts';
import { textOf } from '#domain/process/rows.ts';
import { linksFor } from '#domain/profile/spoken-profile.ts';
import type { Block, DocumentModel, KeyValueRow } from '#documents/blocks/block.ts';
import { cellTexts, nameOfRow } from '#documents/blocks/cell-texts.ts';
import { rowsGivenAt, type DocumentInput } from '#documents/blocks/field-given.ts';
import { cell, heading, notAnswered, paragraph, withoutEmptyColumns } from '#documents/blocks/make-block.ts';
import { columnGiven } from '#documents/blocks/rows-blocks.ts';
import { textBlocks } from '#documents/blocks/text-blocks.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { givenRow } from './given-row.ts';
import { answerRow, paperOf, trustRow } from './document-frame.ts';
import { orderRows, projectBlocks } from './order-project.ts';
import { filled } from '#documents/words/document-words.ts';
import {
  describesGroup,
  itemsAt,
  QUALITIES,
  roleName,
  roleRows,
  rolesGiven,
  type Role,
  type RoleMatrix,
} from './role-parts.ts';
import { compositionRows, expenseRows, purposeSource, termRows } from './terms.ts';

type Seat = RowIn<typeof groups, 'seats'>;

/** Those who are ordered: the unit finds its own staff, and who only listens, itself. */
const orderedSeats = ({ process: { answers } }: DocumentInput): readonly Seat[] =>
  filledRowsIn(answers, groups, 'seats').filter(
    ({ perspective }) => perspective !== 'staff' && perspective !== 'observer',
  );

/** Who receives orders: as the profile says, or a hole to fill in. */
function receiver(input: DocumentInput): KeyValueRow {
  const { words } = input;
  const text = input.trust?.ordering.to || words.order.noRoute;
  return {
    key: words.order.to,
    value: [text],
    ...(text.startsWith('[') ? { tone: 'missing' as const } : {}),
    source: placeOf(about, 'profile'),
  };
}

/** Where the order is written, and what the trust says about it. */
function orderPages({ trust, words }: DocumentInput): readonly KeyValueRow[] {
  const how = trust && trust.ordering.how !== trust.ordering.to ? trust.ordering.how : '';
  const pages = [
    ...new Set([trust?.ordering.link ?? '', ...linksFor(trust, 'order').map(({ link }) => link)]),
  ];
  const value = [how, ...pages].filter((text) => text !== '');
  return value.length === 0 ? [] : [{ key: words.order.how, value, source: placeOf(about, 'profile') }];
}

function contact(input: DocumentInput): KeyValueRow {
  const field =
    textIn(input.process.answers, about, 'involvementContact') === '' ? 'leader' : 'involvementContact';
  return answerRow(input, input.words.order.contact, placeOf(about, field));
}

/** The seats that were planned, or else the groups that come first. */
function people(input: DocumentInput): readonly Block[] {
  const { words } = input;
  const { answers } = input.process;
  const place = placeOf(groups, 'seats');
  const given = rowsGivenAt(input, place);
  const textsOf = (
    row: Seat,
    column: 'perspective' | 'groups' | 'nominatedBy' | 'vote',
  ): readonly string[] => {
    const field = given?.field.columns[column];
    return given && field ? cellTexts(columnGiven(given, row, [column, field])) : [];
  };
  const seats = orderedSeats(input);
  const { staff, members } = staffShareOf(filledRowsIn(answers, groups, 'seats'));
  const label = (column: 'nominatedBy' | 'vote'): string => given?.labels.columns?.[column]?.label ?? column;
  if (seats.length > 0)
    return [
      withoutEmptyColumns({
        kind: 'table',
        source: place,
        columns: [
          { header: words.order.seat, width: 2 },
          { header: words.order.perspective, width: 1.4 },
          { header: words.coverage.group, width: 3 },
          { header: label('nominatedBy'), width: 2 },
          { header: label('vote'), width: 1.2 },
        ],
        rows: seats.map((row) => ({
          source: { ...place, row: row.id },
          cells: [
            cell([nameOfRow(words, row.name)]),
            cell(textsOf(row, 'perspective')),
            cell(textsOf(row, 'groups')),
            cell(textsOf(row, 'nominatedBy')),
            cell(textsOf(row, 'vote')),
          ],
        })),
      }),
      ...(staff === 0
        ? []
        : [
            paragraph(
              filled(words.order.staffShare, { staff: String(staff), all: String(members) }),
              'normal',
              place,
            ),
          ]),
    ];
  const source = placeOf(groups, 'groups');
  const named = filledRowsIn(answers, groups, 'groups').map(({ name }) => nameOfRow(words, name));
  return named.length > 0 ? [{ kind: 'list', items: named, source }] : [notAnswered(words, source)];
}

/** How many, as it is answered; seats may stand for several persons each, so they are not counted. Otherwise a hole. */
function count({ process: { answers }, words }: DocumentInput): KeyValueRow {
  const { count: key, number, countHole } = words.order;
  const counted = numberIn(answers, constraints, 'feeMembers');
  const from = counted ?? numberIn(answers, mandate, 'membersFrom');
  const to = counted ?? numberIn(answers, mandate, 'membersTo') ?? from;
  const { staff } = staffShareOf(filledRowsIn(answers, groups, 'seats'));
  const [least, most] = [(from ?? 0) - staff, (to ?? 0) - staff];
  if (least <= 0 || !Number.isInteger(least)) return { key, value: [countHole], tone: 'missing' };
  const n = most > least && Number.isInteger(most) ? `${least}–${most}` : String(least);
  return { key, value: [filled(number, { n })], source: placeOf(constraints, 'feeMembers') };
}

/** What they are to have lived through, by the criteria, until the mandate says it in its own words. */
function criteriaRows(input: DocumentInput): readonly KeyValueRow[] {
  const { answers } = input.process;
  const chosen = filledRowsIn(answers, criteria, 'criteria').map(({ text }) => textOf(text).trim());
  const value = chosen.filter((text) => text !== '');
  return value.length === 0 || textIn(answers, mandate, 'composition') !== ''
    ? []
    : [{ key: input.words.order.criteria, value, source: placeOf(criteria, 'criteria') }];
}

/** When an answer is wanted: the day candidates are to be proposed by, or a hole to fill in. */
function answerBy({ process: { answers }, words }: DocumentInput): KeyValueRow {
  const deadline = textIn(answers, mandate, 'nominationDeadline');
  const key = words.order.answerBy;
  return deadline === ''
    ? { key, value: [words.order.answerByHole], tone: 'missing' }
    : { key, value: [dateText(words, deadline)], source: placeOf(mandate, 'nominationDeadline') };
}

/** What the representatives do, and what they need: one role after another, for what one needs another may not. */
function work(input: DocumentInput): readonly Block[] {
  const { words } = input;
  const given = rolesGiven(input);
  const rows = roleRows(input);
  const source = placeOf(roles, 'roles');
  const several = rows.length > 1;
  const of = (row: Role, columns: readonly RoleMatrix[], level: 2 | 3): readonly string[] =>
    given ? itemsAt(given, row, columns, level) : [];
  const tier = (title: string, items: readonly string[], place: Place): readonly Block[] =>
    items.length === 0
      ? []
      : [heading(several ? 3 : 2, title, place), { kind: 'list', items, source: place }];
  const described = rows.flatMap((row): readonly Block[] => {
    const place = { ...source, row: row.id };
    const tasks = [...of(row, ['tasks'], 3), ...of(row, ['tasks'], 2)];
    const required = describesGroup(input) ? words.advert.requiredOfGroup : words.advert.required;
    return [
      ...(several ? [heading(2, capital(roleName(input, row)), place)] : []),
      ...(tasks.length > 0 ? [{ kind: 'list', items: tasks, source: place } as const] : []),
      ...tier(required, of(row, QUALITIES, 3), place),
      ...tier(words.advert.desirable, of(row, QUALITIES, 2), place),
    ];
  });
  return [
    heading(1, words.order.work, source),
    ...(described.some(({ kind }) => kind === 'list') ? described : [notAnswered(words, source)]),
  ];
}

/** An order for representatives by the trust's own route: everything its form asks for, ready to be sent or copied. */
export function orderOf(input: DocumentInput): DocumentModel {
  const { order: words } = input.words;
  const unit = textIn(input.process.answers, about, 'unitName');
  const title = unit === '' ? words.title : filled(words.titleFor, { unit });
  const purpose = purposeSource(input);
  const why = textOf(valueAt(input.process.answers, purpose.step, pathOf(purpose))).trim();
  return paperOf(input, {
    kind: 'order',
    title,
    author: textIn(input.process.answers, about, 'leader'),
    rows: [
      receiver(input),
      ...orderPages(input),
      answerRow(input, words.from, placeOf(about, 'unitName')),
      trustRow(input),
      ...givenRow(input, placeOf(about, 'bodyName')).map((row) => ({ ...row, key: words.body })),
      contact(input),
      ...orderRows(input, ['contactPhone', 'contactMail', 'caseNumber']),
      { key: words.date, value: [dateText(input.words, input.printedOn)] },
      answerBy(input),
      ...orderRows(input, ['attachments']),
    ],
    blocks: [
      heading(1, words.task, purpose),
      ...(why === '' ? [notAnswered(input.words, purpose)] : textBlocks(why, purpose)),
      ...projectBlocks(input),
      heading(1, words.people),
      { kind: 'keyValue', rows: [count(input), ...compositionRows(input), ...criteriaRows(input)] },
      ...people(input),
      paragraph(words.impartial),
      ...work(input),
      heading(1, words.scope),
      {
        kind: 'keyValue',
        rows: [...orderRows(input, ['preparationHours']), ...termRows(input), ...expenseRows(input)],
      },
      heading(1, words.support),
      { kind: 'list', items: [words.preTalk, words.agreement, words.early, words.postTalk] },
    ],
  });
}
