import { costRows, type CostLine, type CostRow } from '#domain/fee/fee.ts';
import { feeGivenOf, FIELD_OF_LINE } from '#domain/fee/fee-given.ts';
import { ratesFromOf } from '#domain/fee/rate-from.ts';
import { answersIn, placeOf, textIn } from '#domain/guide/read.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import type { Place } from '#domain/process/place.ts';
import { filled } from '#documents/words/document-words.ts';
import type { Block } from './block.ts';
import { labelsOf, type DocumentInput } from './field-given.ts';
import { cell, heading, paragraph } from './make-block.ts';
import { dateText, grouped } from './written-values.ts';

const sourceOf = (line: CostLine | 'total'): Place => {
  const field = line === 'total' ? 'feeMembers' : FIELD_OF_LINE[line];
  return field === undefined ? placeOf(mandate, 'ownMeetings') : placeOf(constraints, field);
};

/** What each cost is in a year, for a meeting and for a member, with where the rate is from; nothing until it can be worked out. */
export function feeTable(input: DocumentInput): readonly Block[] {
  const { words, process } = input;
  const given = feeGivenOf(process.answers);
  if (!given) return [];
  const { fee } = words;
  const kroner = (sum: number | undefined): string =>
    sum === undefined ? '–' : filled(words.units.kroner, { n: grouped(words, sum) });
  const name = ({ line }: CostRow): string => {
    if (line === 'total') return fee.total;
    const field = FIELD_OF_LINE[line];
    if (line === 'meetings') return fee.honorarium;
    return field === undefined
      ? fee[line === 'gatherings' ? 'gatheringFees' : 'ownCosts']
      : labelsOf(input, placeOf(constraints, field)).label;
  };
  return [
    {
      kind: 'table',
      source: placeOf(constraints, 'feeMembers'),
      columns: [
        { header: fee.cost, width: 3 },
        { header: fee.perMeeting, width: 1.6 },
        { header: fee.perMember, width: 1.6 },
        { header: fee.perYear, width: 1.6 },
      ],
      rows: costRows(given).map((row) => ({
        source: sourceOf(row.line),
        cells: [
          cell([name(row)]),
          cell([kroner(row.meeting)]),
          cell([kroner(row.member)]),
          cell([kroner(row.year)]),
        ],
      })),
    },
    ...ratesFromOf(answersIn(process.answers, constraints)).flatMap((from) => {
      const source = textIn(process.answers, constraints, from.source);
      const day = textIn(process.answers, constraints, from.date);
      if (source === '' || day === '') return [];
      const said = filled(fee.rateFrom, { source, date: dateText(words, day) });
      return [paragraph(said, 'quiet', placeOf(constraints, from.source))];
    }),
  ];
}

/** The same under a heading of its own, and that it is worked out from the answers as they are: no part of what is approved. */
export function feeSection(input: DocumentInput): readonly Block[] {
  const table = feeTable(input);
  return table.length === 0
    ? []
    : [
        heading(1, input.words.fee.heading, placeOf(constraints, 'feeMembers')),
        paragraph(input.words.fee.note, 'quiet'),
        ...table,
      ];
}
