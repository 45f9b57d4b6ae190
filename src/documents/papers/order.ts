import { numberOf } from '#domain/values/numbers.ts';
import { stepAnswers } from '#domain/process/process.ts';
import { filledRowsOf, type Row } from '#domain/process/rows.ts';
import type { Block, DocumentModel, KeyValueRow, Source } from '#documents/blocks/block.ts';
import { cellTexts, nameOfRow } from '#documents/blocks/cell-texts.ts';
import { fieldGiven, textAt, wordFor, type DocumentInput } from '#documents/blocks/field-given.ts';
import { cell, heading, notAnswered, paragraph } from '#documents/blocks/make-block.ts';
import { columnGiven } from '#documents/blocks/rows-blocks.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { answerRow, paperOf } from './document-frame.ts';
import { filled } from '#documents/words/document-words.ts';
import { itemsAt, roleRows, rolesGiven } from './role-parts.ts';
import { purposeSource, termRows } from './terms.ts';

/** Two at least: a lone representative carries too much (S2 2.6). */
const FEWEST = 2;

/** Who receives orders: as the profile says, or a hole to fill in. */
function receiver(input: DocumentInput): KeyValueRow {
  const { words } = input;
  const profile = textAt(input, 'about', 'profile') || 'generic';
  const route = input.orderingRoute ?? wordFor(words.order.routes, profile);
  const text = route === profile ? words.order.routes.generic : route;
  return {
    key: words.order.to,
    value: [text],
    ...(text.startsWith('[') ? { tone: 'missing' as const } : {}),
    source: { step: 'about', field: 'profile' },
  };
}

function contact(input: DocumentInput): KeyValueRow {
  const field = textAt(input, 'about', 'involvementContact') === '' ? 'leader' : 'involvementContact';
  return answerRow(input, input.words.order.contact, 'about', field);
}

/** The seats that were planned, or else the groups that come first. */
function people(input: DocumentInput): readonly Block[] {
  const { words } = input;
  const step = input.steps.find(({ id }) => id === 'groups');
  const answers = stepAnswers(input.process, 'groups');
  const rowsIn = (field: string): readonly Row[] => filledRowsOf(answers[field]);
  const textsOf = (fieldId: string, row: Row, column: string): readonly string[] => {
    const field = step?.fields[fieldId];
    const cellField = field?.kind === 'rows' ? field.columns[column] : undefined;
    if (!step || field?.kind !== 'rows' || !cellField) return [];
    const given = { ...fieldGiven(input, step, fieldId, field), field };
    return cellTexts(columnGiven(given, row, [column, cellField]));
  };
  const seats = rowsIn('seats');
  if (seats.length > 0)
    return [
      {
        kind: 'table',
        source: { step: 'groups', field: 'seats' },
        columns: [
          { header: words.order.seat, width: 2 },
          { header: words.order.perspective, width: 1.4 },
          { header: words.coverage.group, width: 3 },
        ],
        rows: seats.map((row) => ({
          source: { step: 'groups', field: 'seats', row: row.id },
          cells: [
            cell([nameOfRow(words, row['name'])]),
            cell(textsOf('seats', row, 'perspective')),
            cell(textsOf('seats', row, 'groups')),
          ],
        })),
      },
    ];
  const source: Source = { step: 'groups', field: 'groups' };
  const groups = rowsIn('groups').map((row) => nameOfRow(words, row['name']));
  return groups.length > 0 ? [{ kind: 'list', items: groups, source }] : [notAnswered(words, source)];
}

function count(input: DocumentInput): KeyValueRow {
  const { words } = input;
  const seats = filledRowsOf(stepAnswers(input.process, 'groups')['seats']).length;
  const members = numberOf(stepAnswers(input.process, 'constraints')['feeMembers']) ?? 0;
  return {
    key: words.order.count,
    value: [filled(words.order.atLeastTwo, { n: String(Math.max(FEWEST, seats || Math.round(members))) })],
  };
}

/** What the representatives do, and what they need: of all roles together, each thing once. */
function work(input: DocumentInput): readonly Block[] {
  const { words } = input;
  const given = rolesGiven(input);
  const of = (columns: readonly string[], levels: readonly (2 | 3)[]): readonly string[] =>
    given === undefined
      ? []
      : [
          ...new Set(
            roleRows(input).flatMap((row) => levels.flatMap((level) => itemsAt(given, row, columns, level))),
          ),
        ];
  const qualities = ['qualifications', 'traits'];
  const source: Source = { step: 'roles', field: 'roles' };
  const tasks = of(['tasks'], [3, 2]);
  const tier = (title: string, items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [heading(2, title), { kind: 'list', items, source }];
  return [
    heading(1, words.order.work, source),
    tasks.length > 0 ? { kind: 'list', items: tasks, source } : notAnswered(words, source),
    ...tier(words.advert.requiredOfGroup, of(qualities, [3])),
    ...tier(words.advert.desirable, of(qualities, [2])),
  ];
}

/** An order for representatives by the trust's own route: everything its form asks for, ready to be sent or copied. */
export function orderOf(input: DocumentInput): DocumentModel {
  const { order: words, labels } = input.words;
  const unit = textAt(input, 'about', 'unitName');
  const title = unit === '' ? words.title : filled(words.titleFor, { unit });
  const purpose = purposeSource(input);
  const about = textAt(input, purpose.step, purpose.field);
  return paperOf(input, {
    kind: 'order',
    title,
    author: textAt(input, 'about', 'leader'),
    rows: [
      receiver(input),
      answerRow(input, words.from, 'about', 'unitName'),
      answerRow(input, labels.trust, 'about', 'healthTrust'),
      contact(input),
      { key: words.date, value: [dateText(input.words, input.printedOn)] },
      { key: words.answerBy, value: [words.answerByHole], tone: 'missing' },
    ],
    blocks: [
      heading(1, words.task, purpose),
      about === '' ? notAnswered(input.words, purpose) : paragraph(about, 'normal', purpose),
      heading(1, words.people),
      { kind: 'keyValue', rows: [count(input)] },
      ...people(input),
      paragraph(words.impartial),
      ...work(input),
      heading(1, words.scope),
      {
        kind: 'keyValue',
        rows: [
          ...termRows(input),
          { key: input.words.advert.expenses, value: [input.words.advert.expensesText] },
        ],
      },
      heading(1, words.support),
      { kind: 'list', items: [words.preTalk, words.agreement, words.early, words.postTalk] },
    ],
  });
}
