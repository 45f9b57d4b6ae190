import { describe, expect, it } from 'vitest';
import type { Answers } from '../process/process.ts';
import type { Said } from './reply.ts';
import { keepSent, roundsOf } from './rounds.ts';
import { applyChanges } from '../process/change.ts';
import { apartIn, extremesOf, sumOf } from './sums.ts';

const rowsOf = (all: readonly Said[], name: string): readonly unknown[] =>
  all.map((said, index) => ({ id: `${name}${index}`, round: 'r', version: '1', ...said }));
const answersOf = (members: readonly Said[], leaders: readonly Said[] = []): Answers => ({
  plan: { evaluations: [{ id: 'r', plan: 'Blir vi hørt?' }] },
  questionnaires: { members: rowsOf(members, 'm'), leaders: rowsOf(leaders, 'l') },
});
const scaleOf = (answers: Answers, id: string) =>
  sumOf(answers, 'members', 'r').scales.find((one) => one.id === id);

describe('the sum of a questionnaire', () => {
  it('counts who said 1, 2 and 3, with the mean in one decimal', () => {
    const answers = answersOf([{ heard: 1 }, { heard: 3 }, { heard: 3 }, {}]);
    expect(scaleOf(answers, 'heard')).toEqual({
      id: 'heard',
      answered: 3,
      shown: { counts: [1, 0, 2], mean: 2.3 },
    });
  });

  it('shows nothing of what was said before three have answered, in numbers or in words', () => {
    const two = sumOf(answersOf([{ heard: 1, change: 'Møtetiden' }, { heard: 3 }]), 'members', 'r');
    expect(two.answered).toBe(2);
    expect(two.isShown).toBe(false);
    expect(two.scales.map(({ shown }) => shown)).toEqual(two.scales.map(() => null));
    expect(two.texts.map(({ texts }) => texts)).toEqual(two.texts.map(() => null));
    const three = sumOf(answersOf([{ heard: 1, change: 'Møtetiden' }, { heard: 3 }, {}]), 'members', 'r');
    expect(three.texts.find(({ id }) => id === 'change')?.texts).toEqual(['Møtetiden']);
    // Of the one question two have answered, neither is shown.
    expect(three.scales.find(({ id }) => id === 'heard')?.shown).toBeNull();
  });

  it('lists texts in an order that is not that of the answers', () => {
    const said = ['Vann', 'Ål', 'Brus'].map((worked) => ({ worked }));
    const [one, other] = [said, said.toReversed()].map(
      (all) => sumOf(answersOf(all), 'members', 'r').texts.find(({ id }) => id === 'worked')?.texts,
    );
    expect(one).toEqual(other);
    expect(one).toHaveLength(3);
  });

  it('says how many of those who were asked have answered', () => {
    const answers = applyChanges(answersOf([{}]), keepSent('members', 'r', { invited: '8' }));
    expect(sumOf(answers, 'members', 'r')).toMatchObject({ answered: 1, invited: 8 });
    expect(sumOf(answers, 'leaders', 'r')).toMatchObject({ answered: 0, invited: undefined });
  });

  it('keeps rounds apart', () => {
    const answers = answersOf([{ heard: 1 }, { heard: 1 }, { heard: 1 }]);
    expect(sumOf(answers, 'members', 'another').answered).toBe(0);
    expect(roundsOf(answers)).toMatchObject([{ id: 'r', number: 1 }]);
  });

  it('finds what lies highest and lowest, and nothing where all are the same', () => {
    const alike = { heard: 2, early: 2 } as const;
    expect(extremesOf(sumOf(answersOf([alike, alike, alike]), 'members', 'r'))).toBeNull();
    const uneven = { heard: 3, early: 1, leader: 2 } as const;
    expect(extremesOf(sumOf(answersOf([uneven, uneven, uneven]), 'members', 'r'))).toEqual({
      high: 'heard',
      low: 'early',
    });
  });
});

describe('members and leaders', () => {
  const apart = (members: readonly Said[], leaders: readonly Said[]) => {
    const answers = answersOf(members, leaders);
    return apartIn(sumOf(answers, 'members', 'r'), sumOf(answers, 'leaders', 'r'));
  };
  const all = (said: Said): readonly Said[] => [said, said, said];

  it('see a question differently where one whole step or more lies between them', () => {
    expect(apart(all({ heard: 1 }), all({ heard: 2 }))).toEqual([{ id: 'heard', members: 1, leaders: 2 }]);
    expect(apart([{ heard: 2 }, { heard: 1 }, { heard: 1 }], all({ heard: 2 }))).toEqual([]);
    expect(apart(all({ heard: 3, early: 1 }), all({ heard: 2, early: 3 })).map(({ id }) => id)).toEqual([
      'early',
      'heard',
    ]);
  });

  it('are not held against each other before three of each have answered', () => {
    expect(apart(all({ heard: 1 }), [{ heard: 3 }, { heard: 3 }])).toEqual([]);
  });

  it('are only compared in what both are asked', () => {
    expect(apart(all({ papers: 1 }), all({ duties: 3 }))).toEqual([]);
  });
});
