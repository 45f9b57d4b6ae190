import { describe, expect, it } from 'vitest';
import { CELL_TEXT } from './pdf/look.ts';
import { guessedHeight } from './row-height.ts';

const line = CELL_TEXT.fontSize * CELL_TEXT.lineHeight;

describe('the guessed height of a cell', () => {
  it('is one line for a short text and none for nothing', () => {
    expect(guessedHeight(['Ja'], 100, CELL_TEXT)).toBeCloseTo(line);
    expect(guessedHeight([], 100, CELL_TEXT)).toBe(0);
  });
  it('counts line breaks and paragraphs', () => {
    expect(guessedHeight(['a\n\nb', 'c'], 100, CELL_TEXT)).toBeCloseTo(4 * line);
  });
  it('grows with the text and where there is less room', () => {
    const text = 'Lang tekst. '.repeat(50);
    expect(guessedHeight([text], 100, CELL_TEXT)).toBeGreaterThan(guessedHeight([text], 200, CELL_TEXT));
    expect(guessedHeight([text], 1, CELL_TEXT)).toBeLessThan(Infinity);
  });
});
