import type { Change } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import { readPhoneDots, readPhoneScore } from '../room/phone-question.ts';
import { giveDot } from './deeds.ts';
import type { ScoringQuestion } from './question.ts';
import { ballotChanges } from './turn.ts';

/** One opened ballot from a phone. */
export interface PhoneBallot {
  readonly person: string;
  readonly answer: unknown;
}

/** The numbers phones count as, beside who has answered at the keyboard: the same phone the same number all meeting. */
export function numbersOf(
  known: Readonly<Record<string, number>>,
  people: readonly string[],
  firstFree: number,
): Readonly<Record<string, number>> {
  const numbers: Record<string, number> = { ...known };
  let next = Math.max(firstFree, ...Object.values(known).map((number) => number + 1));
  for (const person of people.toSorted()) numbers[person] ??= next++;
  return numbers;
}

/** Takes in what phones answered about one group and one question, as answers at the keyboard are. */
export const takeScores = (
  group: string,
  question: ScoringQuestion,
  ballots: readonly PhoneBallot[],
  numbers: Readonly<Record<string, number>>,
): readonly Change[] =>
  ballots.flatMap(({ person, answer }) => {
    const [value, number] = [readPhoneScore(answer), numbers[person]];
    return value === null || number === undefined ? [] : ballotChanges(number, group, question, value);
  });

/** How many dots all phones give each criterion. */
export function dotsIn(ballots: readonly PhoneBallot[], each: number): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { answer } of ballots)
    for (const [criterion, count] of readPhoneDots(answer, each))
      sums[criterion] = (sums[criterion] ?? 0) + count;
  return sums;
}

/** Takes in the dots of phones, in the place of those they gave the last time they were asked. */
export const takeDots = (
  answers: Answers,
  given: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
): readonly Change[] =>
  [...new Set([...Object.keys(given), ...Object.keys(before)])].flatMap((criterion) => {
    const by = (given[criterion] ?? 0) - (before[criterion] ?? 0);
    return by === 0 ? [] : giveDot(answers, criterion, by);
  });
