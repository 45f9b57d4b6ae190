import { expect, test } from 'vitest';
import { clippedText } from './clipped-text.ts';

test('a short text stands as it is, in one line', () => {
  expect(clippedText(' Råd til\nledelsen ', 20)).toBe('Råd til ledelsen');
});

test('a long text ends at a word', () => {
  expect(clippedText('Råd til ledelsen, hver måned', 20)).toBe('Råd til ledelsen …');
});

test('one endless word is cut, but no letter is cut in two', () => {
  expect(clippedText('a'.repeat(30), 10)).toBe(`${'a'.repeat(10)} …`);
  expect(clippedText(`${'a'.repeat(9)}😀${'b'.repeat(9)}`, 10)).toBe(`${'a'.repeat(9)} …`);
});
