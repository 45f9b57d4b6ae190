import { isWithoutFee } from '#domain/fee/fee-given.ts';
import { rateFromOf } from '#domain/fee/rate-from.ts';
import { answerIn, answersIn, placeOf, textIn, type FieldId } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import type { Place } from '#domain/process/place.ts';
import { isBlank } from '#domain/process/rows.ts';
import { textsAt } from '#documents/blocks/cell-texts.ts';
import type { KeyValueRow } from '#documents/blocks/block.ts';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { paperLabel } from './given-row.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';

/** A row for an answer under a label of the paper; none where nothing is written. */
function givenRow(input: DocumentInput, key: string, source: Place): readonly KeyValueRow[] {
  const value = textsAt(input, source);
  return value.length > 0 ? [{ key, value, source }] : [];
}

const FEE_RULES = [
  'feeRounding',
  'feeTravelHours',
  'feeCancelled',
  'feeRules',
  'feePaidHow',
] as const satisfies readonly FieldId<typeof constraints>[];

const withoutFee = ({ process: { answers } }: DocumentInput): boolean =>
  isWithoutFee(answersIn(answers, constraints));

/**
 * The rate with where and when it is from: a rate is never shown without its source. Where it is answered that nobody is
 * paid, that answer stands in its place.
 */
function feeRow(input: DocumentInput): readonly KeyValueRow[] {
  const { words } = input;
  if (withoutFee(input)) return givenRow(input, words.advert.fee, placeOf(constraints, 'feePaid'));
  const from = rateFromOf(answersIn(input.process.answers, constraints));
  const field = from.rate;
  const source = textIn(input.process.answers, constraints, from.source);
  const date = textIn(input.process.answers, constraints, from.date);
  if (isBlank(answerIn(input.process.answers, constraints, field)) || source === '' || date === '') return [];
  return givenRow(input, words.advert.fee, placeOf(constraints, field)).map((row) => ({
    ...row,
    value: row.value.map((sum) => {
      const rate = field === 'feeMeetingRate' ? `${sum} ${words.fee.perMeeting.toLowerCase()}` : sum;
      return filled(words.advert.feeFrom, { rate, source, date: dateText(words, date) });
    }),
  }));
}

/** What the leader is paid beside the others; none where nobody is paid. */
const supplementRow = (input: DocumentInput): readonly KeyValueRow[] => {
  const place = placeOf(constraints, 'feeLeaderSupplement');
  return withoutFee(input) ? [] : givenRow(input, paperLabel(input, place), place);
};

/** What is agreed about the fee beside its rate, each under its own label; none where nobody is paid. */
const feeRuleRows = (input: DocumentInput): readonly KeyValueRow[] =>
  withoutFee(input)
    ? []
    : FEE_RULES.flatMap((field) => {
        const place = placeOf(constraints, field);
        return givenRow(input, paperLabel(input, place), place);
      });

/** That expenses are met, as the trust says it where it does; not where it is answered that nothing is. */
export function expenseRows(input: DocumentInput): readonly KeyValueRow[] {
  if (textIn(input.process.answers, constraints, 'feePaid') === 'unpaid') return [];
  const { expenses: key, expensesText } = input.words.advert;
  const own = input.trust?.sentences.expenses ?? '';
  // A sentence about the body has the form of its name that only the mandate knows.
  return own === '' || own.includes('{body}')
    ? [{ key, value: [expensesText] }]
    : [{ key, value: [own], source: placeOf(about, 'profile') }];
}

/** Meetings, length and fee as figures; none where nobody has given them. */
const figureRows = (input: DocumentInput): readonly KeyValueRow[] => [
  ...givenRow(input, input.words.advert.meetings, placeOf(constraints, 'feeMeetings')),
  ...givenRow(input, input.words.advert.hours, placeOf(constraints, 'feeHours')),
  ...feeRow(input),
  ...supplementRow(input),
  ...feeRuleRows(input),
];

function mandateRow(input: DocumentInput, field: FieldId<typeof mandate>): readonly KeyValueRow[] {
  const place = placeOf(mandate, field);
  return givenRow(input, paperLabel(input, place), place);
}

/** What whoever reads an advert asks for: the figures, or else what the mandate says of them, and what is always so. */
export function advertTerms(input: DocumentInput): readonly KeyValueRow[] {
  const { advert: words } = input.words;
  const figures = figureRows(input);
  const said = figures.length > 0 ? figures : mandateRow(input, 'meetingsAndFee');
  return [
    ...said.map((row) => (figures.length > 0 ? row : { ...row, key: words.meetings })),
    ...expenseRows(input),
    { key: words.agreement, value: [words.agreementText] },
  ];
}

/** Meetings, length and fee: first the figures, then what the mandate says, in the mandate's own words. */
export const termRows = (input: DocumentInput): readonly KeyValueRow[] => [
  ...figureRows(input),
  ...mandateRow(input, 'meetingsAndFee'),
];

/** Who the members are to be, and for how long, in the mandate's own words. */
export const compositionRows = (input: DocumentInput): readonly KeyValueRow[] =>
  mandateRow(input, 'composition');

/** The purpose as the mandate says it, or as the management team asked for it. */
export function purposeSource({ process: { answers } }: DocumentInput): Place {
  const ofMandate =
    textIn(answers, mandate, 'purpose') !== '' || textIn(answers, constraints, 'purpose') === '';
  return ofMandate ? placeOf(mandate, 'purpose') : placeOf(constraints, 'purpose');
}
