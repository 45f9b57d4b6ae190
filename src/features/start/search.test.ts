import { expect, test } from 'vitest';
import type { ProcessSummary } from '#storage/process-repository.ts';
import { found } from './search.ts';

const summary = (title: string, unitName = '', healthTrust = ''): ProcessSummary => ({
  id: title,
  title,
  unitName,
  healthTrust,
  createdAt: '',
  updatedAt: '',
  schemaVersion: 1,
});
const all = [
  summary('Brukerpanel hjerte', 'Hjerteklinikken', 'Helse Øst'),
  summary('Panel barn', 'Barneklinikken', 'Helse Vest'),
];
const titles = (search: string): readonly string[] => found(all, search).map(({ title }) => title);

test('an answer in advance is found by whom it answers', () => {
  const answerTo = { process: 'p', leader: 'l', processName: 'Panel hud', role: '', unit: 'Poliklinikken' };
  const answer = { ...summary(''), answerTo };
  expect(found([...all, answer], 'hud poliklinikken')).toEqual([answer]);
});

test.each([
  ['', ['Brukerpanel hjerte', 'Panel barn']],
  ['  ', ['Brukerpanel hjerte', 'Panel barn']],
  ['PANEL', ['Brukerpanel hjerte', 'Panel barn']],
  ['øst', ['Brukerpanel hjerte']],
  ['barneklinikken', ['Panel barn']],
  ['helse barn', ['Panel barn']],
  ['hjerte barn', []],
])('searching for "%s" gives %j', (search, expected) => {
  expect(titles(search)).toEqual(expected);
});
