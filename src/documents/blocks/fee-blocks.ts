import { costPerYear, honorariumPerYear, paidHours, type FeeGiven } from '#domain/fee/fee.ts';
import { numberOf } from '#domain/values/numbers.ts';
import type { StepAnswers } from '#domain/process/process.ts';
import { filled, type DocumentWords } from '#documents/words/document-words.ts';
import type { Block, KeyValueRow } from './block.ts';
import { heading } from './make-block.ts';
import { grouped } from './written-values.ts';

/** What the calculation needs, or `undefined` until members, meetings, hours and rate are numbers. */
function feeGivenOf(constraints: StepAnswers): FeeGiven | undefined {
  const number = (field: string): number | undefined => numberOf(constraints[field]);
  const [members, meetings, hours, rate] = ['feeMembers', 'feeMeetings', 'feeHours', 'feeRate'].map(number);
  if (members === undefined || meetings === undefined || hours === undefined || rate === undefined)
    return undefined;
  return {
    members,
    meetings,
    hours,
    rate,
    preparation: number('feePreparation') ?? 0,
    travel: number('feeTravel') ?? 0,
    food: number('feeFood') ?? 0,
    lossOfEarnings: number('feeLossOfEarnings') ?? 0,
  };
}

/** The calculation, kroner per year, beside the cost frame where there is one. */
export function feeBlocks(words: DocumentWords, constraints: StepAnswers): readonly Block[] {
  const given = feeGivenOf(constraints);
  if (!given) return [];
  const kroner = (amount: number): string => filled(words.units.kroner, { n: grouped(words, amount) });
  const row = (key: string, value: string, field: string): KeyValueRow => ({
    key,
    value: [value],
    source: { step: 'constraints', field },
  });
  const total = costPerYear(given);
  const frame = numberOf(constraints['costFrameAmount']);
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
