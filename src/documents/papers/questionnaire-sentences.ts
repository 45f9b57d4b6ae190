import { AUDIENCES, type Audience } from '#domain/guide/choices.ts';
import { languageOf } from '#domain/language/language.ts';
import type { Answers } from '#domain/process/process.ts';
import { apartIn, extremesOf, LEAST_SHOWN, sumOf, type Sum } from '#domain/questionnaire/sums.ts';
import { smallFirst } from '#domain/values/sentence.ts';
import { filled, type DocumentWords } from '#documents/words/document-words.ts';

/** A mean with one decimal: 2,0 as well as 2,3. */
export function meanText(words: Pick<DocumentWords, 'language'>, mean: number): string {
  const text = languageOf(words.language).number(mean);
  return Number.isInteger(mean) ? `${text}${languageOf(words.language).number(0.1).slice(1, 2)}0` : text;
}

/** How many have answered, of how many; and that what they said is not shown yet. */
export function answeredSentences({ questionnaire: said }: DocumentWords, sum: Sum): readonly string[] {
  const { answered, invited, isShown } = sum;
  if (answered === 0) return [said.none];
  const n = String(answered);
  return [
    invited === undefined
      ? filled(said.answered, { n })
      : filled(said.answeredOf, { n, all: String(invited) }),
    ...(isShown ? [] : [filled(said.tooFew, { least: String(LEAST_SHOWN) })]),
  ];
}

/** Where members and leaders see something differently. */
export function apartSentences(words: DocumentWords, answers: Answers, round: string): readonly string[] {
  const { questionnaire: said } = words;
  return apartIn(sumOf(answers, 'members', round), sumOf(answers, 'leaders', round)).map(
    ({ id, members, leaders }) =>
      filled(said.apart, {
        question: smallFirst(said.short[id]),
        members: meanText(words, members),
        leaders: meanText(words, leaders),
      }),
  );
}

function sentencesOf(
  words: DocumentWords,
  answers: Answers,
  round: string,
  audience: Audience,
): readonly string[] {
  const { questionnaire: said } = words;
  const sum = sumOf(answers, audience, round);
  const extremes = extremesOf(sum);
  if (sum.answered === 0) return [];
  return [
    [
      `${said.of[audience]}: ${smallFirst(answeredSentences(words, sum)[0] ?? '')}`,
      ...(extremes
        ? [
            filled(said.extremes, {
              high: smallFirst(said.short[extremes.high]),
              low: smallFirst(said.short[extremes.low]),
            }),
          ]
        : []),
    ].join(' '),
  ];
}

/** What a round showed, in sentences: a beginning for what somebody writes about it. Empty where nobody has answered. */
export const questionnaireSentences = (
  words: DocumentWords,
  answers: Answers,
  round: string,
): readonly string[] => [
  ...AUDIENCES.flatMap((audience) => sentencesOf(words, answers, round, audience)),
  ...apartSentences(words, answers, round),
];
