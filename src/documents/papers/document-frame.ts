import type { KeyValueRow, DocumentModel } from '#documents/blocks/block.ts';
import { cellTexts } from '#documents/blocks/cell-texts.ts';
import { fieldGiven, type DocumentInput } from '#documents/blocks/field-given.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';
import { footerNoteOf, headerTextOf, standingOf } from './standing.ts';

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
export function frameOf(input: DocumentInput, author: string): Frame {
  const standing = standingOf(input);
  const { place } = standing;
  return {
    language: input.words.languageTag,
    author: author || place,
    subject: place,
    description: filled(input.words.madeOn, { date: dateText(input.words, input.printedOn) }),
    standing,
    madeOn: input.printedOn,
    headerText: headerTextOf(input.words, standing),
    footerText: place,
    footerNote: footerNoteOf(input.words, standing),
    pageText: input.words.page,
  };
}

/** A row of a key table for a single answer, under the document's own label. */
export function answerRow(input: DocumentInput, key: string, stepId: string, fieldId: string): KeyValueRow {
  const step = input.steps.find(({ id }) => id === stepId);
  const field = step?.fields[fieldId];
  const texts =
    step && field && field.kind !== 'rows'
      ? cellTexts({ ...fieldGiven(input, step, fieldId, field), field })
      : [];
  const source = { step: stepId, field: fieldId };
  return texts.length > 0
    ? { key, value: texts, source }
    : { key, value: [input.words.notAnswered], tone: 'missing', source };
}

/** Whose document it is: the first rows of its key table. */
export const ownerRows = (input: DocumentInput): readonly KeyValueRow[] => [
  answerRow(input, input.words.labels.trust, 'about', 'healthTrust'),
  answerRow(input, input.words.labels.unit, 'about', 'unitName'),
  answerRow(input, input.words.labels.leader, 'about', 'leader'),
];
