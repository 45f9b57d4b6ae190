import { expect, test } from 'vitest';
import { languageOf } from '#domain/language/language.ts';
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
  summary('Lungene i A\u030alesund'),
];
const titles = (search: string): readonly string[] =>
  found(all, search, languageOf('nb')).map(({ title }) => title);

test('an answer in advance is found by whom it answers', () => {
  const answerTo = { process: 'p', leader: 'l', processName: 'Panel hud', role: '', unit: 'Poliklinikken' };
  const answer = { ...summary(''), answerTo };
  expect(found([...all, answer], 'hud poliklinikken', languageOf('nb'))).toEqual([answer]);
});

test.each([
  ['', ['Brukerpanel hjerte', 'Panel barn', 'Lungene i A\u030alesund']],
  ['  ', ['Brukerpanel hjerte', 'Panel barn', 'Lungene i A\u030alesund']],
  ['PANEL', ['Brukerpanel hjerte', 'Panel barn']],
  ['øst', ['Brukerpanel hjerte']],
  ['barneklinikken', ['Panel barn']],
  ['helse barn', ['Panel barn']],
  ['hjerte barn', []],
  ['ålesund', ['Lungene i A\u030alesund']],
  ['A\u030aLESUND', ['Lungene i A\u030alesund']],
  ['lungene\u00a0i', ['Lungene i A\u030alesund']],
])('searching for "%s" gives %j', (search, expected) => {
  expect(titles(search)).toEqual(expected);
});
