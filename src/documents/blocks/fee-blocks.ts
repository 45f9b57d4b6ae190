import { costPerYear, paidHours } from '#domain/fee/fee.ts';
import { feeGivenOf } from '#domain/fee/fee-given.ts';
import { numberIn, placeOf, type FieldId } from '#domain/guide/read.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import type { Answers } from '#domain/process/process.ts';
import { filled, type DocumentWords } from '#documents/words/document-words.ts';
import type { Block, KeyValueRow } from './block.ts';
import { heading } from './make-block.ts';
import { grouped } from './written-values.ts';

/** What the table of costs does not say: the hours that are paid, and what is left of the cost frame where there is one. */
export function feeBlocks(words: DocumentWords, answers: Answers): readonly Block[] {
  const given = feeGivenOf(answers);
  if (!given) return [];
  const kroner = (amount: number): string => filled(words.units.kroner, { n: grouped(words, amount) });
  const row = (key: string, value: string, field: FieldId<typeof constraints>): KeyValueRow => ({
    key,
    value: [value],
    source: placeOf(constraints, field),
  });
  const total = costPerYear(given);
  const frame = numberIn(answers, constraints, 'costFrameAmount');
  const { gatherings } = given;
  const ownYear = placeOf(mandate, 'ownMeetings');
  return [
    heading(3, words.fee.heading),
    {
      kind: 'keyValue',
      rows: [
        row(words.fee.paidHours, grouped(words, paidHours(given.hours, given)), 'feeHours'),
        ...(gatherings.length === 0
          ? []
          : [
              {
                key: words.fee.gatherings,
                value: [gatherings.map((length) => grouped(words, paidHours(length, given))).join(' + ')],
                source: ownYear,
              },
            ]),
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
