import { placeOf, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import type { Place } from '#domain/process/place.ts';
import type {
  Block,
  DocumentKind,
  DocumentModel,
  DocumentStanding,
  KeyValueRow,
} from '#documents/blocks/block.ts';
import { textsAt } from '#documents/blocks/cell-texts.ts';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { paragraph } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { footerNoteOf, headerTextOf, standingOf, statusLineOf } from './standing.ts';

type Frame = Pick<
  DocumentModel,
  | 'language'
  | 'author'
  | 'subject'
  | 'description'
  | 'standing'
  | 'madeOn'
  | 'headerText'
  | 'footerText'
  | 'footerNote'
  | 'pageText'
>;

/** What all documents have around their blocks. `author` is a role or a name a person wrote. */
function frameOf(input: DocumentInput, author: string, standing: DocumentStanding): Frame {
  const { place } = standing;
  return {
    language: LANGUAGES[input.words.language].tag,
    author: author || place,
    subject: place,
    description: [
      filled(input.words.madeOn, { date: dateText(input.words, input.printedOn) }),
      // So that two of them are told apart; nobody reads it on paper.
      filled(input.words.standing.process, { id: standing.processId }),
      ...(input.appVersion === undefined ? [] : [filled(input.words.program, { version: input.appVersion })]),
    ].join(' · '),
    standing,
    madeOn: input.printedOn,
    headerText: headerTextOf(input.words, standing),
    footerText: place,
    footerNote: footerNoteOf(input.words, standing),
    pageText: input.words.page,
  };
}

interface Paper extends Pick<DocumentModel, 'title'> {
  readonly kind: DocumentKind;
  /** Upright where absent. */
  readonly orientation?: DocumentModel['orientation'];
  /** The answer the title is from, where it is one. */
  readonly titleSource?: Place;
  /** A role or a name a person wrote. */
  readonly author: string;
  /** The key table under the title. */
  readonly rows: readonly KeyValueRow[];
  /** What follows it. */
  readonly blocks: readonly Block[];
}

/** A document as all of them begin: how far it has come, its title and its key table, in the frame they share. */
export function paperOf(
  input: DocumentInput,
  { kind, title, titleSource, orientation = 'portrait', author, rows, blocks }: Paper,
): DocumentModel {
  const standing = standingOf(input, kind);
  const statusLine = statusLineOf(input.words, standing);
  return {
    kind,
    title,
    orientation,
    ...frameOf(input, author, standing),
    blocks: [
      ...(statusLine === '' ? [] : [paragraph(statusLine, 'quiet')]),
      { kind: 'title', text: title, ...(titleSource ? { source: titleSource } : {}) },
      ...(rows.length > 0 ? [{ kind: 'keyValue', rows } as const] : []),
      ...blocks,
    ],
  };
}

/** A row of a key table for a single answer, under the document's own label. */
export function answerRow(input: DocumentInput, key: string, source: Place): KeyValueRow {
  const texts = textsAt(input, source);
  return texts.length > 0
    ? { key, value: texts, source }
    : { key, value: [input.words.notAnswered], tone: 'missing', source };
}

/** What a trust, or a hospital, is called. */
const HOSPITAL = /\bR?HF\b|sykehus|sjukehus|helsef[øo]retak|hospital|\btrust\b/iu;

/** Whose paper it is, by the word for what it is. */
export function trustRow(input: DocumentInput): KeyValueRow {
  const { trust, organisation } = input.words.labels;
  const name = textIn(input.process.answers, about, 'healthTrust');
  const source = placeOf(about, 'healthTrust');
  return answerRow(input, name === '' || HOSPITAL.test(name) ? trust : organisation, source);
}

/** The unit; none where it bears the name of the trust, which is said. */
function unitRows(input: DocumentInput): readonly KeyValueRow[] {
  const { answers } = input.process;
  const unit = textIn(answers, about, 'unitName');
  return unit !== '' && unit === textIn(answers, about, 'healthTrust')
    ? []
    : [answerRow(input, input.words.labels.unit, placeOf(about, 'unitName'))];
}

/** Whose document it is: the first rows of its key table. */
export const ownerRows = (input: DocumentInput): readonly KeyValueRow[] => [
  trustRow(input),
  ...unitRows(input),
  answerRow(input, input.words.labels.leader, placeOf(about, 'leader')),
];
