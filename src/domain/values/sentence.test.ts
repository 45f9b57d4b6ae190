import { expect, test } from 'vitest';
import { capital, ended, inText, sentence } from './sentence.ts';

test.each([
  ['bedre venting', 'Bedre venting.'],
  ['Bedre venting.', 'Bedre venting.'],
  [' Hvem ringer vi? ', 'Hvem ringer vi?'],
  ['De sa «nå er det nok.»', 'De sa «nå er det nok.»'],
  ['Vi sier «velkommen»', 'Vi sier «velkommen».'],
  ['Samle alle,', 'Samle alle.'],
  ['Bra 👍🏽', 'Bra 👍🏽'],
  ['iPad til alle', 'iPad til alle.'],
  ['ører', 'Ører.'],
  ['', ''],
])('%j as a sentence is %j', (text, expected) => {
  expect(sentence(text)).toBe(expected);
});

test.each([
  ['når panelet får sakene', 'når panelet får sakene.'],
  ['kr 60 000 (fast)', 'kr 60 000 (fast).'],
  ['Ferdig!', 'Ferdig!'],
])('%j ended is %j', (text, expected) => {
  expect(ended(text)).toBe(expected);
});

test.each([
  ['Eldre, skrøpelige', 'eldre, skrøpelige'],
  ['Søsken over 16 år.', 'søsken over 16 år'],
  ['Rus/psykiatri', 'rus/psykiatri'],
  ['Mental Helse', 'Mental Helse'],
  ['NAV', 'NAV'],
  ['Prematurforeningen', 'Prematurforeningen'],
  ['E-helse', 'E-helse'],
  ['klinikksjef', 'klinikksjef'],
  ['', ''],
])('%j inside a sentence is %j', (text, expected) => {
  expect(inText(text)).toBe(expected);
});

test('a capital is put on small letters only', () => {
  expect(['æra', 'Æra', '«sitat»', '5 år', ''].map(capital)).toEqual(['Æra', 'Æra', '«sitat»', '5 år', '']);
});
