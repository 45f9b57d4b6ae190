import { stepAnswers } from '#domain/process/process.ts';
import { isBlank } from '#domain/process/rows.ts';
import { cellTexts } from '#documents/blocks/cell-texts.ts';
import type { KeyValueRow } from '#documents/blocks/block.ts';
import { fieldGiven, labelsOf, textAt, type DocumentInput } from '#documents/blocks/field-given.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';

/** A row for an answer under a label of the paper; none where nothing is written. */
function givenRow(
  input: DocumentInput,
  key: string,
  stepId: string,
  fieldId: string,
): readonly KeyValueRow[] {
  const step = input.steps.find(({ id }) => id === stepId);
  const field = step?.fields[fieldId];
  if (!step || !field || field.kind === 'rows') return [];
  const value = cellTexts({ ...fieldGiven(input, step, fieldId, field), field });
  return value.length > 0 ? [{ key, value, source: { step: stepId, field: fieldId } }] : [];
}

/** The rate with where and when it is from: a rate is never shown without its source. */
function feeRow(input: DocumentInput): readonly KeyValueRow[] {
  const { words } = input;
  const constraints = stepAnswers(input.process, 'constraints');
  const source = textAt(input, 'constraints', 'feeRateSource');
  const date = textAt(input, 'constraints', 'feeRateDate');
  if (isBlank(constraints['feeRate']) || source === '' || date === '') return [];
  return givenRow(input, words.advert.fee, 'constraints', 'feeRate').map((row) => ({
    ...row,
    value: row.value.map((rate) =>
      filled(words.advert.feeFrom, { rate, source, date: dateText(words, date) }),
    ),
  }));
}

/** Meetings, length, fee and period: first the figures, then what the mandate says, in the mandate's own words. */
export function termRows(input: DocumentInput): readonly KeyValueRow[] {
  const { meetings, hours } = input.words.advert;
  const ofMandate = (field: string): readonly KeyValueRow[] =>
    givenRow(input, labelsOf(input, 'mandate', field).label, 'mandate', field);
  return [
    ...givenRow(input, meetings, 'constraints', 'feeMeetings'),
    ...givenRow(input, hours, 'constraints', 'feeHours'),
    ...feeRow(input),
    ...ofMandate('meetingsAndFee'),
    ...ofMandate('composition'),
  ];
}

/** The purpose as the mandate says it, or as the management team asked for it. */
export function purposeSource(input: DocumentInput): { readonly step: string; readonly field: string } {
  return textAt(input, 'mandate', 'purpose') === '' && textAt(input, 'constraints', 'purpose') !== ''
    ? { step: 'constraints', field: 'purpose' }
    : { step: 'mandate', field: 'purpose' };
}
