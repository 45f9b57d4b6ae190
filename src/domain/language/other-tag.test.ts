import { expect, test } from 'vitest';
import { otherTagIn, otherTagOf } from './other-tag.ts';

test('a text among words in another language says which one it is in', () => {
  expect(otherTagOf('Vi høyrer ikkje frå dei som ikkje kjem.', 'nb')).toBe('nn-NO');
  expect(otherTagOf('We hear from those who are well, and not from the others.', 'nb')).toBe('en-GB');
  expect(otherTagIn('Vi hører ikke fra dem som ikke kommer.', 'en-GB')).toBe('nb-NO');
});

test('a text that shows no language, or that of the page, says nothing', () => {
  for (const text of ['', 'Klinikksjef', 'FFO 2027', 'Vi hører ikke fra dem som ikke kommer.'])
    expect(otherTagOf(text, 'nb')).toBeUndefined();
});
