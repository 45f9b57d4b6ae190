import { expect, test } from 'vitest';
import { standingOf } from './standing.ts';

const units = [{ id: 'u', name: 'Dialyse' }];
const groups = [
  { id: 'g1', name: 'Pårørende' },
  { id: 'g2', name: 'Unge' },
];
const invitation = { units, groups };

test('what came with the invitation is no answer', () => {
  const answers = { invitation, mapping: { units }, stakeholders: { groups } };
  expect(standingOf('mapping', { answers })).toEqual({ status: 'not-started', lacking: 1 });
  expect(standingOf('stakeholders', { answers })).toEqual({ status: 'not-started', lacking: 2 });
});

test('a group is answered with both scores, and a unit with a text', () => {
  const answers = {
    invitation,
    mapping: { units: [{ ...units[0], id: 'u', involvementToday: 'Et møte.' }] },
    stakeholders: { groups: [{ id: 'g1', name: 'Pårørende', involvement: 1, importance: 3 }, groups[1]] },
  };
  expect(standingOf('mapping', { answers })).toEqual({ status: 'done', lacking: 0 });
  expect(standingOf('stakeholders', { answers })).toEqual({ status: 'started', lacking: 1 });
});
