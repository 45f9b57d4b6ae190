import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spliceOf, withTyped } from './typed-text.ts';

test('what was typed is read by where the caret was left', () => {
  expect(spliceOf('na', 'nana', 2)).toEqual({ at: 0, cut: 0, put: 'na' });
  expect(spliceOf('na', 'nana', 4)).toEqual({ at: 2, cut: 0, put: 'na' });
  expect(spliceOf('abc', 'ac', 1)).toEqual({ at: 1, cut: 1, put: '' });
});

test('no sign of two halves is cut in two', () => {
  expect(spliceOf('😀', '😁')).toEqual({ at: 0, cut: 2, put: '😁' });
});

test('two who type in one text both stand, whoever comes last', () => {
  expect(withTyped('Panelet skal ha møter.', 'Brukerpanelet har møter.', { was: 'Panelet har møter.' })).toBe(
    'Brukerpanelet skal ha møter.',
  );
  expect(withTyped('A og B', 'A. Slutt', { was: 'A', caret: 8 })).toBe('A. Slutt og B');
});

test('who types where the other took away keeps what was typed', () => {
  expect(withTyped('Vi møtes.', 'Vi skal alltid møtes.', { was: 'Vi skal møtes.', caret: 14 })).toBe(
    'Vi alltid møtes.',
  );
});

const word = fc.constantFrom('ana', 'na', 'banan', ' ', '😀', 'æ');
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));
test('what was done to a text, done again, gives the same text', () => {
  fc.assert(
    fc.property(text, text, fc.nat(20), (was, value, caret) => {
      const { at, cut, put } = spliceOf(was, value, caret);
      expect(was.slice(0, at) + put + was.slice(at + cut)).toBe(value);
      expect(withTyped(was, value, { was, caret })).toBe(value);
    }),
  );
});

test('a word each puts between the words of a text is whole in it, however they come', () => {
  const words = fc.array(fc.constantFrom<string>('ana', 'na', 'banan', '😀', 'æ'), { maxLength: 6 });
  fc.assert(
    fc.property(words, fc.nat(6), fc.nat(6), (was, one, other) => {
      const put = (at: number, what: string): readonly string[] => was.toSpliced(at, 0, what);
      const [mine, now] = [put(one, 'XYZ').join(' '), put(other, 'PQR').join(' ')];
      const merged = withTyped(now, mine, { was: was.join(' ') }).split(/\s+/);
      expect(merged).toEqual(expect.arrayContaining(['XYZ', 'PQR']));
      expect(merged.filter((word) => !/XYZ|PQR/.test(word)).join(' ')).toBe(was.join(' '));
    }),
  );
});

test('where both began words at once in another order, none is mixed with another', () => {
  const now = 'A b38 b34 b45';
  expect(withTyped(now, 'A b34 b38 b48', { was: 'A b34 b38' })).toBe('A b38 b34 b45 b48');
});

test('two in one word both stand', () => {
  expect(withTyped('Panelets rolle', 'Brukerpanelet rolle', { was: 'Panelet rolle' })).toBe(
    'Brukerpanelets rolle',
  );
  expect(withTyped('Panelets rolle', 'Vårpanelets rolle', { was: 'panelets rolle', caret: 3 })).toContain(
    'Panelets',
  );
});
