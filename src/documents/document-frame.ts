import { shownDate } from '#domain/process/dates.ts';
import { titleOf } from '#domain/process/process.ts';
import type { KeyValueRow, DocumentModel } from './blocks/block.ts';
import { cellTexts } from './blocks/cell-texts.ts';
import { fieldGiven, textAt, type DocumentInput } from './blocks/field-given.ts';
import { filled } from './document-words.ts';

/** "Unit, trust", or what there is of it; the name of the process where neither is written. */
function unitAndTrust(input: DocumentInput): string {
  const parts = [textAt(input, 'about', 'unitName'), textAt(input, 'about', 'healthTrust')];
  return parts.filter((part) => part !== '').join(', ') || titleOf(input.process).trim();
}

type Frame = Pick<
  DocumentModel,
  'language' | 'author' | 'subject' | 'description' | 'footerText' | 'pageText'
>;

/** What all documents have around their blocks. `author` is a role or a name a person wrote. */
export function frameOf(input: DocumentInput, author: string): Frame {
  const place = unitAndTrust(input);
  return {
    language: input.words.languageTag,
    author: author || place,
    subject: place,
    description: filled(input.words.madeOn, { date: shownDate(input.printedOn) }),
    footerText: place,
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
