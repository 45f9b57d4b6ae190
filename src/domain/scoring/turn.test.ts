import { describe, expect, test } from 'vitest';
import { applyChanges } from '../process/change.ts';
import { byDots, dotsOf, isTied, leadingOf, votedCriteria } from './dots.ts';
import { ballotChanges, groupsOfRound, minutesOfRound, nextPerson, questionAt, readTurn } from './turn.ts';

const groups = [{ id: 'a' }, { id: 'b' }];

describe('the keyboard on its way round', () => {
  test.each([
    [-1, null],
    [0, { group: { id: 'a' }, question: 'involvement' }],
    [1, { group: { id: 'a' }, question: 'importance' }],
    [2, { group: { id: 'b' }, question: 'involvement' }],
    [4, null],
  ])('after %d questions', (at, expected) => {
    expect(questionAt(groups, at)).toEqual(expected);
  });
  test('an answer given again takes the place of the first, in the same row', () => {
    const answers = applyChanges({}, [
      ...ballotChanges(2, 'a', 'involvement', 1),
      ...ballotChanges(2, 'a', 'importance', 3),
      ...ballotChanges(2, 'a', 'involvement', 2),
    ]);
    expect(answers['meeting']?.['ballots']).toEqual([
      { id: '2-a', person: '2', group: 'a', involvement: 2, importance: 3 },
    ]);
  });
  test('what is locked is not asked about, and nobody is told less than a minute', () => {
    const rows = [{ id: 'a', name: 'A' }, { id: 'b', name: 'B', agreed: true as const }, { id: 'c' }];
    expect(groupsOfRound(rows).map(({ id }) => id)).toEqual(['a']);
    expect([2, 24].map(minutesOfRound)).toEqual([1, 2]);
  });
  test('the next person gets a number nobody has used', () => {
    expect(nextPerson([])).toBe(1);
    expect(nextPerson([{ id: 'x', person: '2' }, { id: 'y', person: '7' }, { id: 'z' }])).toBe(8);
  });
  test.each([null, 'x', {}, { person: 0, at: 1 }, { person: 1, at: -2 }, { person: 1.5, at: 0 }])(
    'reads %j as no turn',
    (value) => {
      expect(readTurn(value)).toBeNull();
    },
  );
});

describe('dots on criteria', () => {
  const rows = [
    { id: 'a', text: 'A', votes: '2' },
    { id: 'b', text: 'B', votes: 'many' },
    { id: 'c', text: 'C', votes: '5' },
    { id: 'd', text: 'D', votes: '2' },
    { id: 'e', text: '' },
  ];
  test('only written criteria are voted on', () => {
    expect(votedCriteria(rows).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
  test('most dots first, tied ones in their own order', () => {
    const voted = votedCriteria(rows);
    expect(byDots(voted).map((row) => [row.id, dotsOf(row), isTied(voted, row)])).toEqual([
      ['c', 5, false],
      ['a', 2, true],
      ['d', 2, true],
      ['b', 0, false],
    ]);
  });
  test('the three with most dots lead, with whoever is tied with the third, five at most', () => {
    const given = (...votes: number[]): readonly string[] =>
      leadingOf(votes.map((count, at) => ({ id: `${at}`, text: 'X', votes: `${count}` }))).map(
        ({ id }) => id,
      );
    expect(given(1, 5, 2, 4)).toEqual(['1', '3', '2']);
    expect(given(5, 2, 2, 2, 1)).toEqual(['0', '1', '2', '3']);
    expect(given(5, 2, 2, 2, 2, 2)).toEqual(['0']);
    expect(given(0, 3, 0)).toEqual(['1']);
  });
});
