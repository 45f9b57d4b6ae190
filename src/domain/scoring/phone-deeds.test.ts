import { expect, test } from 'vitest';
import { rowsIn } from '../guide/read.ts';
import { meeting } from '../guide/registers/meeting.ts';
import { criteria } from '../guide/steps/criteria.ts';
import { applyChange } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import { readPhoneQuestion } from '../room/phone-question.ts';
import { dotsIn, numbersOf, takeDots, takeScores } from './phone-deeds.ts';

const after = (answers: Answers, changes: readonly Parameters<typeof applyChange>[1][]): Answers =>
  changes.reduce((so, change) => applyChange(so, change), answers);

test('a phone keeps its number, and takes none that somebody at the keyboard has', () => {
  const first = numbersOf({}, ['b', 'a'], 3);
  expect(first).toEqual({ a: 3, b: 4 });
  expect(numbersOf(first, ['c', 'a'], 3)).toEqual({ a: 3, b: 4, c: 5 });
});

test('scores become ordinary ballots, once a phone however often they are taken in, and what is no score is nothing', () => {
  const numbers = { a: 1, b: 2, c: 3 };
  const given = [
    { person: 'a', answer: 2 },
    { person: 'b', answer: 7 },
    { person: 'c', answer: 3 },
    { person: 'stranger', answer: 1 },
  ];
  const taken = takeScores('g1', 'involvement', given, numbers);
  const twice = after(after({}, taken), takeScores('g1', 'involvement', given, numbers));
  expect(rowsIn(twice, meeting, 'ballots')).toEqual([
    { id: '1-g1', person: '1', group: 'g1', involvement: 2 },
    { id: '3-g1', person: '3', group: 'g1', involvement: 3 },
  ]);
});

test('dots are added once, asked anew in the place of the last, and never more than a person has', () => {
  const answers: Answers = { criteria: { criteria: [{ id: 'c1', text: 'Erfaring', votes: '2' }] } };
  const given = dotsIn(
    [
      { person: 'a', answer: { c1: 2 } },
      { person: 'b', answer: { c1: 40 } },
      { person: 'c', answer: { c1: 1, c9: 1 } },
    ],
    3,
  );
  expect(given).toEqual({ c1: 3, c9: 1 });
  const once = after(answers, takeDots(answers, given, {}));
  expect(rowsIn(once, criteria, 'criteria')[0]).toMatchObject({ votes: '5' });
  const anew = after(once, takeDots(once, { c1: 1 }, given));
  expect(rowsIn(anew, criteria, 'criteria')[0]).toMatchObject({ votes: '3' });
});

test('a question that is not understood is something else on the wall', () => {
  for (const given of [null, 3, {}, { kind: 'score', round: 'r', title: 't', lead: 'l', scale: ['a'] }])
    expect(readPhoneQuestion(given)).toEqual({ kind: 'wall' });
  const asked = { kind: 'score', round: 'r', title: 't', lead: 'l', scale: ['a', 'b', 'c'] } as const;
  expect(readPhoneQuestion(asked)).toEqual(asked);
});
