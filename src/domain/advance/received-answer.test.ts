import { expect, it } from 'vitest';
import { keptAnswers } from './received-answer.ts';

const whole = { process: 'p', leader: 'l', role: '', unit: '', version: 1, sentAt: '', answers: {} };
const keptFrom = (content: string): number =>
  keptAnswers({ answers: { advance: { answers: [{ id: 'a', content }] } } }).length;

it.each([
  ['cut', '{"answers":'],
  ['nothing', 'null'],
  ['a list', '[]'],
  ['without answers', JSON.stringify({ ...whole, answers: null })],
  ['without a leader', JSON.stringify({ ...whole, leader: undefined })],
  ['with a name that is no text', JSON.stringify({ ...whole, role: {} })],
  ['with a step that is no step', JSON.stringify({ ...whole, answers: { stakeholders: 5 } })],
  ['with rows that are none', JSON.stringify({ ...whole, answers: { stakeholders: { groups: [null] } } })],
])('a kept answer that is %s is passed over, and stops nobody', (_, content) => {
  expect(keptFrom(content)).toBe(0);
});

it('a kept answer that is whole is read', () => {
  const groups = [{ id: 'g', importance: 2 }];
  expect(keptFrom(JSON.stringify({ ...whole, answers: { stakeholders: { groups } } }))).toBe(1);
});
