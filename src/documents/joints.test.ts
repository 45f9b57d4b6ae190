import { expect, test } from 'vitest';
import { atJoints, piecesOf } from './joints.ts';

test.each([
  ['brukermedvirkningskontakten', 'bruker|medvirknings|kontakten'],
  ['taushetserklæring', 'taushets|erklæring'],
  ['interessentanalysen', 'interessent|analysen'],
  ['helseopplysninger', 'helse|opplysninger'],
  ['«brukarmedverknad».', '«brukar|medverknad».'],
  ['pasienter', 'pasienter'],
  ['helsen', 'helsen'],
  ['representative', 'representative'],
])('%s has its joints at %s', (word, parts) => {
  expect(atJoints(word).join('|')).toBe(parts);
});

test('a compound is divided no more than its place asks for', () => {
  const upTo = (most: number) => (text: string) => text.length <= most;
  expect(piecesOf('brukermedvirkningskontakten', upTo(20))).toEqual(['brukermedvirknings', 'kontakten']);
  expect(piecesOf('brukermedvirkningskontakten', upTo(14))).toEqual(['bruker', 'medvirknings', 'kontakten']);
  expect(piecesOf('brukermedvirkningskontakten', upTo(40))).toEqual(['brukermedvirkningskontakten']);
});
