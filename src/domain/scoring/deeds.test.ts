import { describe, expect, it } from 'vitest';
import { applyChanges } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import {
  agreeOn,
  clearBallots,
  countHand,
  giveDot,
  lockScores,
  removeCriterion,
  revealScores,
} from './deeds.ts';
import { readTally } from './tallies.ts';

const scored = (involvementVotes?: unknown): Answers => ({
  stakeholders: { groups: [{ id: 'g', name: 'Ungdom', involvementVotes }] },
});
const voted = (votes?: string): Answers => ({ criteria: { criteria: [{ id: 'k', text: 'Kø', votes }] } });
const handsIn = (answers: Answers): unknown =>
  readTally((answers['stakeholders']?.['groups'] as { involvementVotes?: unknown }[])[0]?.involvementVotes);
const dotsIn = (answers: Answers): unknown =>
  (answers['criteria']?.['criteria'] as { votes?: unknown }[])[0]?.votes;

describe('hands', () => {
  it.each([
    [[0, 1, 0], 2, -1, [0, 0, 0]],
    [[0, 0, 0], 1, -1, [0, 0, 0]],
    [[0, 0, 0], 3, 1, [0, 0, 1]],
    [undefined, 1, 1, [1, 0, 0]],
  ] as const)('of %j are counted for %d by %d, never below none', (before, value, by, after) => {
    const answers = scored(before);
    const counted = applyChanges(answers, countHand(answers, 'g', 'involvement', value, by));
    expect(handsIn(counted)).toEqual(after);
  });

  it('for one question leave the other alone', () => {
    const answers = scored([1, 0, 0]);
    const counted = applyChanges(answers, countHand(answers, 'g', 'importance', 3, 1));
    expect(counted['stakeholders']?.['groups']).toEqual([
      { id: 'g', name: 'Ungdom', involvementVotes: [1, 0, 0], importanceVotes: [0, 0, 1] },
    ]);
  });

  it('bring back no group that another window removed, nor does agreeing or locking', () => {
    expect(countHand({}, 'g', 'involvement', 1, 1)).toEqual([]);
    expect(agreeOn({}, 'g', 'involvement', 1)).toEqual([]);
    expect(lockScores({}, 'g', true)).toEqual([]);
  });
});

it('what the room agrees on is set and locked, and opened again', () => {
  const start = scored();
  const agreed = applyChanges(start, [
    ...agreeOn(start, 'g', 'importance', 2),
    ...lockScores(start, 'g', true),
  ]);
  expect(agreed['stakeholders']?.['groups']).toMatchObject([{ importance: 2, agreed: true }]);
  const opened = applyChanges(agreed, lockScores(agreed, 'g', false));
  expect(opened['stakeholders']?.['groups']).not.toHaveProperty('0.agreed');
});

describe('dots', () => {
  it.each([
    [undefined, 1, '1'],
    ['2', 1, '3'],
    ['2', -1, '1'],
    ['1', -1, undefined],
    [undefined, -1, undefined],
    ['ca. fem', 1, '1'],
    ['ca. fem', -1, 'ca. fem'],
  ] as const)('on a criterion with %j, by %d, are %j', (before, by, after) => {
    const answers = voted(before);
    expect(dotsIn(applyChanges(answers, giveDot(answers, 'k', by)))).toBe(after);
  });

  it('are given to no criterion that is gone', () => {
    expect(giveDot(voted(), 'gone', 1)).toEqual([]);
  });

  it('go with a criterion the room does not keep', () => {
    const answers = voted('2');
    expect(applyChanges(answers, removeCriterion(answers, 'k'))['criteria']?.['criteria']).toEqual([]);
  });
});

it('the round at the keyboard begins anew', () => {
  const answers: Answers = { meeting: { ballots: [{ id: '1-g', person: '1' }], people: '8' } };
  expect(applyChanges(answers, clearBallots())).toEqual({ meeting: { people: '8' } });
});

describe('what is agreed on, as the answers are shown', () => {
  it.each([
    ['is taken away where they are apart', [1, 0, 2], 2, undefined, undefined],
    ['is what all of them said', [0, 0, 3], undefined, undefined, 3],
    ['is what all of them said, whatever stood before', [0, 0, 3], 1, undefined, 3],
    ['is taken away while some have not answered', [0, 0, 3], 3, '6', undefined],
    ['stands where nobody has answered', [0, 0, 0], 2, undefined, 2],
  ])('%s', (_, hands, before, people, after) => {
    const answers: Answers = {
      stakeholders: { groups: [{ id: 'g', name: 'X', involvementVotes: hands, involvement: before }] },
      meeting: { people },
    };
    const shown = applyChanges(answers, revealScores(answers, 'g', 'involvement'));
    const [group] = shown['stakeholders']?.['groups'] as { involvement?: unknown }[];
    expect(group?.involvement).toBe(after);
  });

  it('stands where it is locked', () => {
    const groups = [{ id: 'g', name: 'X', involvementVotes: [1, 0, 1], involvement: 2, agreed: true }];
    expect(revealScores({ stakeholders: { groups } }, 'g', 'involvement')).toEqual([]);
  });
});
