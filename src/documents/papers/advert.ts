import { placeOf, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { pathOf } from '#domain/process/place.ts';
import { textOf } from '#domain/process/rows.ts';
import { valueAt } from '#domain/process/value-at.ts';
import type { RowsField } from '#domain/steps/fields.ts';
import { capital, unended } from '#domain/values/sentence.ts';
import type { Block, DocumentModel } from '#documents/blocks/block.ts';
import type { DocumentInput, FieldGiven } from '#documents/blocks/field-given.ts';
import { heading, notAnswered, paragraph } from '#documents/blocks/make-block.ts';
import { textBlocks } from '#documents/blocks/text-blocks.ts';
import { filled } from '#documents/words/document-words.ts';
import { howToApply, timeRows, youthRows } from './advert-facts.ts';
import { paperOf } from './document-frame.ts';
import { fitsOnePage, shortened } from './one-page.ts';
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
import { advertTerms, purposeSource } from './terms.ts';

/** How much an advert says, so that it has room on a page: less each time. */
interface Room {
  /** Letters of what the panel is for, at most. */
  readonly purpose: number;
  /** Things that are no more than wished for stand in a line rather than under each other. */
  readonly inLine: boolean;
  /** What one takes part in, too. */
  readonly tasksInLine: boolean;
  /** What one must be or know, too: the last to give way. */
  readonly requiredInLine?: boolean;
  /** Of a page, that the guess may take: many short lines are less than the guess takes them for, many headings more. */
  readonly share: number;
}
const ROOMS: readonly Room[] = [
  { purpose: 700, inLine: false, tasksInLine: false, share: 0.8 },
  { purpose: 400, inLine: true, tasksInLine: false, share: 0.8 },
  { purpose: 220, inLine: true, tasksInLine: false, share: 0.8 },
  // Measured in Word, in three languages: pages up to here hold, and some beyond do not.
  { purpose: 120, inLine: true, tasksInLine: false, share: 1 },
  { purpose: 120, inLine: true, tasksInLine: true, share: 1 },
  { purpose: 120, inLine: true, tasksInLine: true, requiredInLine: true, share: 1 },
];

interface Tier {
  readonly title: string;
  readonly items: readonly string[];
  readonly note?: string;
  readonly inLine?: boolean;
  /** In a line even where it is one thing alone: a heading takes as much as three lines. */
  readonly evenOne?: boolean;
}

function tier({ title, items, note, inLine = false, evenOne = false }: Tier): readonly Block[] {
  if (items.length === 0) return [];
  const source = placeOf(roles, 'roles');
  const line = `${title}: ${items.join(' · ')}`;
  if (inLine && (evenOne || items.length > 1)) return [paragraph(line, 'normal', source)];
  return [
    heading(2, title),
    ...(note === undefined ? [] : [paragraph(note, 'quiet')]),
    { kind: 'list', items, source },
  ];
}

/** What the panel is for, in the words of whoever asks. */
function purpose(input: DocumentInput, letters: number): readonly Block[] {
  const source = purposeSource(input);
  const why = textOf(valueAt(input.process.answers, source.step, pathOf(source))).trim();
  if (why === '') return [notAnswered(input.words, source)];
  return why.length > letters
    ? [paragraph(shortened(why, letters), 'normal', source)]
    : textBlocks(why, source);
}

function applying(input: DocumentInput): readonly Block[] {
  const { advert: words } = input.words;
  const contact = textIn(input.process.answers, about, 'involvementContact');
  return [
    heading(2, words.apply),
    ...howToApply(input),
    paragraph(
      [
        ...(contact === '' ? [] : [`${words.contact}: ${unended(contact)}.`]),
        words.adjustments,
        words.noHealth,
      ].join(' '),
      'normal',
      placeOf(about, 'involvementContact'),
    ),
  ];
}

function page(
  input: DocumentInput,
  given: FieldGiven<RowsField>,
  row: Role,
  { purpose: letters, inLine, tasksInLine, requiredInLine = false }: Room,
): readonly Block[] {
  const { advert: words } = input.words;
  const at = (columns: readonly RoleMatrix[], level: 2 | 3): readonly string[] =>
    itemsAt(given, row, columns, level);
  const broad = textIn(input.process.answers, roles, 'advert') === 'broad';
  const group = describesGroup(input);
  return [
    heading(1, capital(roleName(input, row)), { ...given.source, row: row.id }),
    paragraph(`${broad ? words.leadBroad : words.leadSpecific} ${words.experience}`),
    heading(2, words.about),
    ...purpose(input, letters),
    ...tier({ title: words.tasks, items: at(['tasks'], 3), inLine: tasksInLine, evenOne: requiredInLine }),
    ...tier({ title: words.moreTasks, items: at(['tasks'], 2), inLine }),
    ...tier({
      title: group ? words.requiredOfGroup : words.required,
      items: at(QUALITIES, 3),
      inLine: requiredInLine,
      ...(group ? { note: words.requiredNote } : {}),
    }),
    ...tier({ title: words.desirable, items: at(QUALITIES, 2), inLine }),
    heading(2, words.terms),
    { kind: 'keyValue', rows: [...advertTerms(input), ...timeRows(input), ...youthRows(input)] },
    ...applying(input),
  ];
}

/** The largest of the pages that has room on one; the smallest where none has. */
function advertOfRole(
  input: DocumentInput,
  given: FieldGiven<RowsField>,
  row: Role,
  title: string,
): readonly Block[] {
  const pages = ROOMS.map((room) => ({ room, blocks: page(input, given, row, room) }));
  const held = pages.find(({ room, blocks }) =>
    fitsOnePage([{ kind: 'title', text: title }, ...blocks], room.share),
  );
  return (held ?? pages.at(-1))?.blocks ?? [];
}

/**
 * What is published to find members: a page for each role, or for the members as a group. It says nothing of how far the
 * work has come, and nothing of what does not count.
 */
export function advertOf(input: DocumentInput): DocumentModel {
  const { advert: words } = input.words;
  const unit = textIn(input.process.answers, about, 'unitName');
  const title = unit === '' ? words.title : filled(words.titleFor, { unit });
  const given = rolesGiven(input);
  const rows = roleRows(input);
  const blocks =
    given && rows.length > 0
      ? rows.flatMap((row, index) => [
          ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
          ...advertOfRole(input, given, row, title),
        ])
      : [
          heading(1, given?.labels.label ?? title, placeOf(roles, 'roles')),
          notAnswered(input.words, placeOf(roles, 'roles')),
        ];
  const paper = paperOf(input, { kind: 'advert', title, author: '', rows: [], blocks });
  return { ...paper, footerNote: '' };
}
