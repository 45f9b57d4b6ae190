import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyText } from '#tests/support/any-text.ts';
import { cleanText, withoutBullet } from './clean-text.ts';
import { sameText } from './same-text.ts';

describe('a text as it was meant', () => {
  test.each([
    ['Post\u00a02', 'Post 2'],
    ['1\u202f150 kr', '1 150 kr'],
    ['bruker\u00admedvirkning', 'brukermedvirkning'],
    ['A\u030Alesund', 'Ålesund'],
    ['linje\vlinje\u2028linje\r\nlinje', 'linje\nlinje\nlinje\nlinje'],
    ['\uf0b7\tTolk\n\uf0a7\tMat', '• Tolk\n• Mat'],
    ['·\tTolk', '• Tolk'],
    ['o\tTolk\n  ▪\tMat', '• Tolk\n  • Mat'],
    ['– Tolk\n- Mat\n* Ro', '• Tolk\n• Mat\n• Ro'],
    ['1.\tTolk\na)\tMat', '1. Tolk\na) Mat'],
    ['\uf0fc Ferdig \uf0e0 neste', '✓ Ferdig → neste'],
    ['fjern\u2011bruker', 'fjern-bruker'],
    ['-5 grader og 4-6 personer', '-5 grader og 4-6 personer'],
    ['o bli hørt', 'o bli hørt'],
    ['👩🏽\u200d⚕️', '👩🏽\u200d⚕️'],
    ['§ 3-1', '§ 3-1'],
    ['§\tTolk', '• Tolk'],
    ['✓ Ferdig', '✓ Ferdig'],
  ])('%j is %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('is cleaned once and for all', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it('says the same as before, and is left alone where there is nothing to clean', () => {
    for (const text of ['Hei på deg', 'En linje\n\n  To linjer', 'A\tB']) expect(cleanText(text)).toBe(text);
    expect(sameText(cleanText('Post\u00a02\r\nÅ'), 'Post 2\nA\u030A')).toBe(true);
  });
});

test.each([
  ['\uf0b7\tTolk', 'Tolk'],
  ['o\tTolk', 'Tolk'],
  ['▪ Tolk', 'Tolk'],
  ['a) Tolk', 'Tolk'],
  ['(1) Tolk', 'Tolk'],
  ['2)\tTolk', 'Tolk'],
  ['iv. Tolk', 'Tolk'],
  ['–Seks', 'Seks'],
  ['➢ Tolk', 'Tolk'],
  ['3.5 årsverk', '3.5 årsverk'],
  ['-5 grader', '-5 grader'],
  ['I. rekke', 'I. rekke'],
])('the line %j of a list says %j', (line, said) => {
  expect(withoutBullet(line)).toBe(said);
});
