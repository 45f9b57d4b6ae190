import { describe, expect, it } from 'vitest';
import { applyChange, applyChanges, inverseOf, type Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import { emptyScores, keepRound, roundsOf } from './rounds.ts';

const before: Answers = {
  mapping: { units: [{ id: 'u1', name: 'Ward', today: 'A survey' }] },
  stakeholders: {
    groups: [
      {
        id: 's1',
        name: 'Patients',
        involvement: 1,
        importance: 3,
        involvementVotes: [2, 1, 0],
        agreed: true,
      },
      { id: 's2', name: 'Relatives', involvement: 2 },
    ],
  },
  summary: { satisfiedWith: 'The course' },
  mandate: { purpose: 'To give advice' },
  advance: { scores: [{ id: 'x', leader: 'l1', group: 's1', involvement: 1 }], leaders: [{ id: 'l1' }] },
  meeting: { ballots: [{ id: 'b', person: 'p', group: 's1', importance: 3 }] },
};
const begun = applyChanges(before, [...keepRound(before, 'r1', '2028-03-01'), ...emptyScores(before)]);

describe('a new mapping', () => {
  it('keeps the earlier one whole before anything is emptied, the scores of each person with it', () => {
    const [round] = roundsOf(begun);
    expect(round).toMatchObject({ id: 'r1', day: '2028-03-01' });
    const { mapping, stakeholders, summary, mandate } = before;
    expect(round?.answers).toMatchObject({ mapping, stakeholders, summary, mandate });
    expect(round?.answers['advance']).toEqual({ scores: before['advance']?.['scores'] });
    expect(round?.answers['meeting']).toEqual({
      ballots: before['meeting']?.['ballots'],
      disagreements: [],
    });
  });

  it('begins with the same groups and texts, and no score', () => {
    expect(begun['stakeholders']?.['groups']).toEqual([
      { id: 's1', name: 'Patients' },
      { id: 's2', name: 'Relatives' },
    ]);
    expect(begun['mapping']).toEqual(before['mapping']);
    expect(begun['mandate']).toEqual(before['mandate']);
    expect(begun['advance']).toEqual({ scores: [], leaders: [{ id: 'l1' }] });
  });

  it('leaves what is kept alone, whatever is written afterwards and however many begin', () => {
    const later = applyChanges(begun, [
      setAt({ step: 'stakeholders', field: 'groups', row: 's1', column: 'name' }, 'Others'),
      setAt({ step: 'mandate', field: 'purpose' }, undefined),
      setAt({ step: 'mapping', field: 'units' }, []),
    ]);
    const again = applyChanges(later, [...keepRound(later, 'r2', '2029-03-01'), ...emptyScores(later)]);
    expect(roundsOf(again).map(({ id }) => id)).toEqual(['r2', 'r1']);
    expect(roundsOf(again)[1]).toEqual(roundsOf(begun)[0]);
  });

  it('is taken back by undo, with every score in its place', () => {
    const undo: Change[] = [];
    let now = before;
    for (const change of [...keepRound(before, 'r1', '2028-03-01'), ...emptyScores(before)]) {
      const inverse = inverseOf(now, change);
      if (inverse) undo.unshift(inverse);
      now = applyChange(now, change);
    }
    const back = applyChanges(now, undo);
    expect(back['stakeholders']).toEqual(before['stakeholders']);
    expect(back['advance']?.['scores']).toEqual(before['advance']?.['scores']);
    expect(roundsOf(back)).toEqual([]);
  });
});
