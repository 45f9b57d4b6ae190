import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '#tests/support/any-text.ts';
import { sameText, textForm } from './same-text.ts';

const T = 'Post 2 på dagtid.\n\nVi ringer først.';

test.each([
  ['no-break spaces', T.replaceAll(' ', '\u00a0')],
  ['thin spaces', T.replaceAll(' ', '\u2009')],
  ['two spaces', T.replaceAll(' ', '  ')],
  ['soft hyphens', T.replace('dagtid', 'dag\u00adtid')],
  ['letters in two parts', T.normalize('NFD')],
  ['line ends of Windows', T.replaceAll('\n', '\r\n')],
  ['line separators', T.replaceAll('\n', '\u2028')],
  ['spaces at the ends of lines', T.replaceAll('\n', ' \n')],
  ['zero-width spaces', T.replace('på', 'p\u200bå')],
  ['space around it', `  ${T}\n`],
])('a text with %s says the same', (_, other) => {
  expect(sameText(T, other)).toBe(true);
});

test.each([
  ['another word', T.replace('2', '3')],
  ['another case', T.toLowerCase()],
  ['one paragraph for two', T.replace('\n\n', '\n')],
  ['a word divided in two', T.replace('dagtid', 'dag tid')],
])('a text with %s does not', (_, other) => {
  expect(sameText(T, other)).toBe(false);
});

test('the form of a form is itself', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(textForm(textForm(text))).toBe(textForm(text));
    }),
  );
});
