import { describe, expect, it } from 'vitest';
import type { Answers } from '../process/process.ts';
import { processWith } from '#tests/support/page/process-with.ts';
import { invitationOf } from './invitation.ts';
import { formerLabelsOf, labelOf, whoOf } from './leader-name.ts';

const asked = (unitName: string, more: object = {}): Answers => ({
  mapping: { units: [{ id: 'u1', name: unitName }] },
  advance: {
    leaders: [{ id: 'l1', role: 'Leder', unit: 'Nyfødtintensiv', unitRow: ['u1'], ...more }],
    answers: [{ id: 'a1', leader: 'l1', role: 'Leder', unit: 'Nyfødtintensiv' }],
  },
});
const labelIn = (answers: Answers): string =>
  labelOf(whoOf({ answers }, { leader: 'l1', role: 'Gammel', unit: 'Gammel' }));

describe('a unit that got another name', () => {
  it('has that name wherever its leader is spoken of, and in the invitation', () => {
    const answers = asked('Omdøpt enhet');
    expect(labelIn(answers)).toBe('Leder, Omdøpt enhet');
    expect(invitationOf(processWith(answers), 'l1')?.unit).toBe('Omdøpt enhet');
  });

  it('keeps the name that was written where it has none in the mapping any more', () => {
    expect(labelIn(asked(' '))).toBe('Leder, Nyfødtintensiv');
    expect(labelIn(asked('X', { unitRow: ['gone'] }))).toBe('Leder, Nyfødtintensiv');
    expect(labelIn(asked('X', { unitRow: undefined, unit: '' }))).toBe('Leder, Gammel');
  });

  it('is still known by the name that stood over words taken in before', () => {
    expect(formerLabelsOf({ answers: asked('Omdøpt enhet') }, 'l1')).toEqual(['Leder, Nyfødtintensiv']);
  });
});
