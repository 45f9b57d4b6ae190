import { AUDIENCES, type Audience } from '#domain/guide/choices.ts';
import { placeOf } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { roundsOf, type Round } from '#domain/questionnaire/rounds.ts';
import { sumOf, type ScaleSum, type Sum } from '#domain/questionnaire/sums.ts';
import type { Block, TableBlock } from '#documents/blocks/block.ts';
import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { cell, heading, paragraph } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import type { DocumentWords } from '#documents/words/document-words.ts';
import { answeredSentences, apartSentences, meanText } from './questionnaire-sentences.ts';

/** What an evaluation is called: its number, and when it was held. */
export const roundName = (words: DocumentWords, { number, held }: Round): string =>
  [`${words.questionnaire.round} ${number}`, dateText(words, held)].filter((text) => text !== '').join(', ');

/** The rounds somebody has answered a questionnaire in. */
export const answeredRounds = ({ process }: Pick<DocumentInput, 'process'>): readonly Round[] =>
  roundsOf(process.answers).filter(({ id }) =>
    AUDIENCES.some((audience) => sumOf(process.answers, audience, id).answered > 0),
  );

const rowOf = (words: DocumentWords, { id, answered, shown }: ScaleSum): TableBlock['rows'][number] => {
  const { questionnaire: said } = words;
  const [one = said.few, two = '', three = ''] = shown?.counts.map(String) ?? [];
  return {
    cells: [
      cell([said.short[id]]),
      ...[one, two, three].map((text) => cell(text === '' ? [] : [text])),
      cell(shown ? [meanText(words, shown.mean)] : []),
      cell([String(answered)]),
    ],
  };
};

function table(words: DocumentWords, sum: Sum): TableBlock {
  const { columns } = words.questionnaire;
  return {
    kind: 'table',
    columns: [
      { header: columns.question, width: 5 },
      { header: columns.one, width: 1 },
      { header: columns.two, width: 1 },
      { header: columns.three, width: 1 },
      { header: columns.mean, width: 1.2 },
      { header: columns.answered, width: 1.2 },
    ],
    rows: sum.scales.map((scale) => rowOf(words, scale)),
  };
}

function audienceBlocks(input: DocumentInput, round: Round, audience: Audience): readonly Block[] {
  const { words, process } = input;
  const sum = sumOf(process.answers, audience, round.id);
  if (sum.answered === 0) return [];
  return [
    paragraph(`${words.questionnaire.of[audience]}: ${answeredSentences(words, sum).join(' ')}`),
    ...(sum.isShown ? [table(words, sum)] : []),
  ];
}

/**
 * What members and leaders answered, round by round: numbers alone. What people wrote in their own words stays where the
 * evaluation is worked with, since a yearly report is read by many.
 */
export function questionnaireBlocks(input: DocumentInput): readonly Block[] {
  const { words, process } = input;
  return answeredRounds(input).flatMap((round) => {
    const source = placeOf(plan, 'evaluations', round.id);
    const isShown = AUDIENCES.some((audience) => sumOf(process.answers, audience, round.id).isShown);
    return [
      heading(2, `${words.questionnaire.heading}: ${roundName(words, round)}`, source),
      ...AUDIENCES.flatMap((audience) => audienceBlocks(input, round, audience)),
      ...apartSentences(words, process.answers, round.id).map((text) => paragraph(text)),
      ...(isShown ? [paragraph(words.questionnaire.scaleNote, 'quiet')] : []),
    ];
  });
}
