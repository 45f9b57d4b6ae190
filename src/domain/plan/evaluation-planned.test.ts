import { describe, expect, it } from 'vitest';
import { evaluationPlanned } from './evaluation-planned.ts';

const planned = (evaluation: string, approvedOn = '2027-03-17') =>
  evaluationPlanned({ mandate: { evaluation, approvedOn } });

describe('when a body is to be evaluated', () => {
  it('is as the mandate says: a day, or else a month', () => {
    expect(planned('Vi evaluerer innen 2. juni 2028.')).toEqual({ kind: 'day', day: '2028-06-02' });
    expect(planned('Panelet evalueres i mai 2028, etter PDSA.')).toEqual({
      kind: 'month',
      month: '2028-05-01',
    });
    expect(planned('Reviewed in March 2028')).toEqual({ kind: 'month', month: '2028-03-01' });
  });

  it('is no day of ours where the mandate says how, and not when', () => {
    expect(planned('Samla kvar haust etter PDSA')).toEqual({ kind: 'as-mandate' });
    expect(planned('I løpet av 2028')).toEqual({ kind: 'as-mandate' });
  });

  it('is a year after the approval where the mandate says nothing, and unknown where no day is known', () => {
    expect(planned('')).toEqual({ kind: 'day', day: '2028-03-17' });
    expect(evaluationPlanned({})).toBeUndefined();
  });
});
