import { expect, it } from 'vitest';
import { languageOfText } from './language-of-text.ts';

it.each([
  ['Panelet skal ikke behandle klager.', 'en', 'nb'],
  ['Vi veit ikkje kva dei treng.', 'en', 'nn'],
  ['Vi veit ikkje kva dei treng.', 'nb', 'nn'],
  ['Klinikk for hjerte- og lungesykdommer', 'en', 'nb'],
  ['Lungepoliklinikken på Øya', 'en', 'nb'],
  ['Lungepoliklinikken på Øya', 'nn', 'nn'],
  ['The members of the panel are heard.', 'nb', 'en'],
] as const)('«%s» in a document in %s is %s', (text, documents, spoken) => {
  expect(languageOfText(text, documents)).toBe(spoken);
});

it.each(['', 'klinikksjef', '2027-03-01', 'AMK', 'Panel for ti'])(
  'what shows no language is in that of the document: «%s»',
  (text) => {
    expect([languageOfText(text, 'nb'), languageOfText(text, 'en')]).toEqual(['nb', 'en']);
  },
);
