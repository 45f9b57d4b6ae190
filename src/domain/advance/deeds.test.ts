import { describe, expect, it } from 'vitest';
import { answersIn, rowsIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import { applyChanges } from '../process/change.ts';
import type { Answers } from '../process/process.ts';
import { ASKED_STEPS } from '../guide/choices.ts';
import { ASKED_OF_ALL } from './asked-step.ts';
import { addLeader, addOffered, answersFor, keepKeys, keyIn, placeSaid, sealAnswers } from './deeds.ts';

const leadersIn = (answers: Answers) => rowsIn(answers, advance, 'leaders');
const one: Answers = { advance: { leaders: [{ id: 'l', role: 'Leder', unit: 'Øye', unitRow: ['u'] }] } };

describe('those who are asked', () => {
  it('get one more, who is asked what all are asked', () => {
    const answers = applyChanges({}, addLeader('l', { answers: {} }));
    expect(leadersIn(answers)).toEqual([{ id: 'l', asked: ASKED_OF_ALL }]);
  });

  it('get those the process knows of, with the unit where it is known', () => {
    let made = 0;
    const changes = addOffered(
      [
        { role: 'Klinikksjef', unit: 'Øye', unitRow: 'u', asked: ASKED_STEPS },
        { role: '', unit: '', unitRow: '', asked: ASKED_OF_ALL },
      ],
      { newId: () => `l${(made += 1)}`, role: 'Leder' },
    );
    expect(leadersIn(applyChanges({}, changes))).toEqual([
      { id: 'l1', role: 'Klinikksjef', unit: 'Øye', unitRow: ['u'], asked: ASKED_STEPS },
      { id: 'l2', role: 'Leder', asked: ASKED_OF_ALL },
    ]);
  });

  it('answer for a unit of the mapping, or for none', () => {
    const of = (unit: Parameters<typeof answersFor>[1]) =>
      leadersIn(applyChanges(one, answersFor('l', unit)));
    expect(of({ id: 'v', name: 'Hud' })).toEqual([{ id: 'l', role: 'Leder', unit: 'Hud', unitRow: ['v'] }]);
    expect(of(null)).toEqual([{ id: 'l', role: 'Leder' }]);
  });
});

describe('sealing', () => {
  it('keeps its keys when it is switched off, so that what is on the way can be opened', () => {
    const keyed = applyChanges({}, keepKeys({ publicKey: 'p', privateKey: 's' }));
    const on = applyChanges(keyed, sealAnswers(true));
    expect(answersIn(on, advance)).toEqual({ publicKey: 'p', privateKey: 's', sealed: true });
    const off = applyChanges(on, sealAnswers(false));
    expect(answersIn(off, advance).sealed).toBeUndefined();
    expect(keyIn(off)).toBe('s');
  });

  it('has no key before it is made', () => {
    expect(keyIn({})).toBeNull();
    expect(keyIn({ advance: { privateKey: '' } })).toBeNull();
  });
});

it('a text that has found its place is kept as such', () => {
  const answers = applyChanges({ advance: { said: [{ id: 's', text: 'Hei' }] } }, placeSaid('s'));
  expect(rowsIn(answers, advance, 'said')).toEqual([{ id: 's', text: 'Hei', placed: true }]);
});
