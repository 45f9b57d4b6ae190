import { describe, expect, it } from 'vitest';
import type { Answers } from '../process/process.ts';
import { measuresAtAGlance } from './at-a-glance.ts';
import { approaching, daysOfThePanel } from './coming.ts';

const TODAY = '2028-03-01';

describe('the days of a panel', () => {
  it('are the evaluation, the revision and the end of the mandate, by day', () => {
    const mandate = {
      evaluation: 'Evalueres 2. juni 2028.',
      revisedBy: '2028-05-01',
      validTo: '2029-12-31',
    };
    expect(daysOfThePanel({ mandate })).toEqual([
      { kind: 'revision', day: '2028-05-01' },
      { kind: 'evaluation', day: '2028-06-02' },
      { kind: 'expiry', day: '2029-12-31' },
    ]);
  });

  it('have an evaluation a year after the approval where no day is written, and none before there is a mandate', () => {
    expect(daysOfThePanel({ mandate: { approvedOn: '2027-03-01' } })).toEqual([
      { kind: 'evaluation', day: '2028-03-01' },
    ]);
    expect(daysOfThePanel({ about: { meetings: [{ id: 'm', date: '2027-03-01' }] } })).toEqual([]);
  });

  it.each<[string, object, string | undefined]>([
    ['as the last evaluation says', { held: '2028-02-01', next: '2029-02-01' }, '2029-02-01'],
    ['none where it was held', { held: '2028-02-01' }, undefined],
    ['as before where that was another', { held: '2027-06-01' }, '2028-03-01'],
  ])('have the next evaluation %s', (_, row, day) => {
    const answers: Answers = {
      mandate: { approvedOn: '2027-03-01' },
      plan: { evaluations: [{ id: 'e', plan: 'Are we heard?', ...row }] },
    };
    expect(daysOfThePanel(answers)[0]?.day).toBe(day);
  });

  it('approach from two months before, and when they have passed', () => {
    const of = (revisedBy: string) => approaching(daysOfThePanel({ mandate: { revisedBy } }), TODAY).length;
    expect(of('2028-04-30')).toBe(1);
    expect(of('2027-01-01')).toBe(1);
    expect(of('2028-05-01')).toBe(0);
    expect(of('in the spring')).toBe(0);
  });
});

describe('the measures at a glance', () => {
  const measures = [
    { id: 'a', measure: 'Late', deadline: '2028-02-01', status: 'in-progress' },
    { id: 'b', measure: 'Later', deadline: '2028-01-01' },
    { id: 'c', measure: 'Done', deadline: '2028-01-01', status: 'done' },
    { id: 'd', measure: 'Next', deadline: '2028-03-01', status: 'not-started' },
    { id: 'e', measure: 'No day', deadline: 'soon', status: 'not-started' },
    { id: 'f' },
  ];

  it('are counted by status, with what is late and what comes next by deadline', () => {
    const seen = measuresAtAGlance({ plan: { measures } }, TODAY);
    expect(seen.all).toBe(5);
    expect(Object.fromEntries(seen.byStatus)).toEqual({ 'in-progress': 1, '': 1, done: 1, 'not-started': 2 });
    expect(seen.late.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(seen.next.map(({ id }) => id)).toEqual(['d']);
  });
});
