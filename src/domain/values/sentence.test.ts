import { expect, test } from 'vitest';
import { quotedInEnglish, quotedInNorwegian } from './quoted.ts';
import { capital, ended, inText, joined, sentence } from './sentence.ts';
import { writtenNumber } from './written-number.ts';

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

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a og b'],
  [['a', 'b', 'c'], 'a, b og c'],
  [['a, b', 'c', 'd'], 'a, b; c og d'],
])('%j joined is %j', (items, expected) => {
  expect(joined(items, 'og')).toBe(expected);
});

test.each([
  ['og', 'a, b og c'],
  ['and', 'a, b and c'],
])('a list ends with the word of its language, %j', (and, expected) => {
  expect(joined(['a', 'b', 'c'], and)).toBe(expected);
});

test.each([
  [quotedInNorwegian, '«Særlig ‘sårbare’»'],
  [quotedInEnglish, '“Særlig ‘sårbare’”'],
])('a quotation tells where it ends when it holds another', (quoted, expected) => {
  expect(quoted('Særlig «sårbare».')).toBe(expected);
});

test.each([
  [42600, '42\u00a0600', '42,600'],
  [1355.5, '1\u00a0355,5', '1,355.5'],
  [8, '8', '8'],
])('%d is written as the language writes it', (number, norwegian, english) => {
  expect(writtenNumber(number, 'norwegian')).toBe(norwegian);
  expect(writtenNumber(number, 'english')).toBe(english);
});

test('a capital is put on small letters only', () => {
  expect(['æra', 'Æra', '«sitat»', '5 år', ''].map(capital)).toEqual(['Æra', 'Æra', '«sitat»', '5 år', '']);
});
