import { expect, test } from 'vitest';
import { filled } from './document-words.ts';

test.each([
  ['{n} {n|person|personer}', { n: '1' }, '1 person'],
  ['{n} {n|person|personer}', { n: '2' }, '2 personer'],
  ['{n} {n|time|timer}', { n: '1,5' }, '1,5 timer'],
  ['{n} {n|time|timer}', { n: '0' }, '0 timer'],
  ['{body} i {unit}', { body: '{unit}', unit: 'Post 2' }, '{unit} i Post 2'],
  ['{n|person|personer} {gone}', {}, '{n|person|personer} {gone}'],
])('«%s» with %o is «%s»', (text, values, expected) => {
  expect(filled(text, values as Readonly<Record<string, string>>)).toBe(expected);
});
