import { costPerYear, honorariumPerYear, paidHours } from '#domain/fee/fee.ts';
import { feeGivenOf } from '#domain/fee/fee-given.ts';
import { placeOf, type FieldId } from '#domain/guide/read.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { numberOf } from '#domain/values/numbers.ts';
import type { AnswersOf } from '#domain/steps/define-step.ts';
import { filled, type DocumentWords } from '#documents/words/document-words.ts';
import type { Block, KeyValueRow } from './block.ts';
import { heading } from './make-block.ts';
import { grouped } from './written-values.ts';

/** The calculation, kroner per year, beside the cost frame where there is one. */
export function feeBlocks(
  words: DocumentWords,
  answers: AnswersOf<(typeof constraints)['fields']>,
): readonly Block[] {
  const given = feeGivenOf(answers);
  if (!given) return [];
  const kroner = (amount: number): string => filled(words.units.kroner, { n: grouped(words, amount) });
  const row = (key: string, value: string, field: FieldId<typeof constraints>): KeyValueRow => ({
    key,
    value: [value],
    source: placeOf(constraints, field),
  });
  const total = costPerYear(given);
  const frame = numberOf(answers.costFrameAmount, 'kroner');
  return [
    heading(3, words.fee.heading),
    {
      kind: 'keyValue',
      rows: [
        row(words.fee.paidHours, grouped(words, paidHours(given.hours)), 'feeHours'),
        row(words.fee.honorarium, kroner(honorariumPerYear(given)), 'feeRate'),
        row(words.fee.total, kroner(total), 'feeMembers'),
        ...(frame === undefined
          ? []
          : [
              row(words.fee.frame, kroner(frame), 'costFrameAmount'),
              row(
                total > frame ? words.fee.over : words.fee.under,
                kroner(Math.abs(frame - total)),
                'costFrameAmount',
              ),
            ]),
      ],
    },
  ];
}
