import { describe, expect, it } from 'vitest';
import { applyChanges } from '#domain/process/change.ts';
import type { Answers } from '#domain/process/process.ts';
import { offersFor, takeOffer } from './offers.ts';

const answers: Answers = {
  stakeholders: {
    groups: [
      { id: 's1', name: 'Heard well', involvement: 3, importance: 3 },
      { id: 's2', name: 'Heard little', involvement: 2, importance: 3 },
      { id: 's3', name: 'Not heard', involvement: 1, importance: 3 },
      { id: 's4', name: 'Not scored' },
      { id: 's5', involvement: 1, importance: 3 },
    ],
  },
  summary: { areasToStrengthen: 'Waiting time\nNot heard' },
  strategy: {
    challenges: [
      { id: 'c1', text: 'Longer waiting time', contribution: 'Tell us what is worst' },
      { id: 'c2' },
    ],
  },
};
const texts = (step: string, given: Answers = answers) => offersFor(step, given).map(({ text }) => text);
const newId = () => 'new';

describe('offers for the strategy', () => {
  it('are the groups with a gap, the largest first, and the areas to strengthen, each once', () => {
    expect(texts('strategy', { ...answers, strategy: {} })).toEqual([
      'Not heard',
      'Heard little',
      'Waiting time',
    ]);
  });

  it('leave out what stands in a challenge or an opportunity already', () => {
    expect(texts('strategy')).toEqual(['Not heard', 'Heard little']);
    const strategy = { opportunities: [{ id: 'o1', text: 'Reach those NOT HEARD' }] };
    expect(texts('strategy', { ...answers, strategy })).toEqual(['Heard little', 'Waiting time']);
  });
});

describe('offers for the insight', () => {
  it('are the areas to strengthen and what involvement can give', () => {
    expect(texts('insight')).toEqual(['Waiting time', 'Not heard', 'Tell us what is worst']);
  });
});

describe('offers for the groups', () => {
  it('are the stakeholders with their gap, the largest first, and those without scores last', () => {
    expect(offersFor('groups', answers).map(({ text, gap }) => [text, gap])).toEqual([
      ['Not heard', 2],
      ['Heard little', 1],
      ['Heard well', 0],
      ['Not scored', undefined],
    ]);
  });

  it('leave out stakeholders a group is built on or named after', () => {
    const groups = {
      groups: [
        { id: 'g1', name: 'not scored ' },
        { id: 'g2', name: 'Two', stakeholders: ['s2', 's3'] },
      ],
    };
    expect(texts('groups', { ...answers, groups })).toEqual(['Heard well']);
  });

  it('bring the reference along, into the first blank row', () => {
    const before: Answers = { ...answers, groups: { groups: [{ id: 'g1', name: 'One' }, { id: 'g2' }] } };
    const offer = offersFor('groups', before)[0]?.targets[0];
    if (!offer) throw new Error('No offer.');
    const after = applyChanges(before, takeOffer(before, offer, newId));
    expect(after['groups']?.['groups']).toEqual([
      { id: 'g1', name: 'One' },
      { id: 'g2', name: 'Not heard', stakeholders: ['s3'] },
    ]);
    expect(offersFor('groups', after).map(({ text }) => text)).not.toContain('Not heard');
  });
});

it('an offer becomes a new row where no row is blank', () => {
  const [challenge, opportunity] = offersFor('strategy', { ...answers, strategy: {} })[0]?.targets ?? [];
  if (!challenge || !opportunity) throw new Error('No offer.');
  const after = applyChanges({}, takeOffer({}, challenge, newId));
  expect(after['strategy']?.['challenges']).toEqual([{ id: 'new', text: 'Not heard' }]);
  const other = applyChanges({}, takeOffer({}, opportunity, newId));
  expect(other['strategy']?.['opportunities']).toEqual([{ id: 'new', text: 'Not heard' }]);
});

it.each(['about', 'mapping', 'decision', 'export', 'nothing'])('nothing is offered for %s', (step) => {
  expect(texts(step)).toEqual([]);
});
