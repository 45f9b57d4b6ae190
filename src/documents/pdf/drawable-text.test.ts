import { describe, expect, it } from 'vitest';
import { drawableText, hasUndrawable } from './drawable-text.ts';

/** A font with Latin letters and a few signs, as most have. */
const canDraw = (codePoint: number): boolean => codePoint < 0x250 || codePoint === 0x25a1;
const drawn = (text: string): string => drawableText(text, canDraw);

describe('text for a font', () => {
  it('is what was typed where the font has all of it', () => {
    const typed = 'Æøå «Kárášjohka» & < > {felt}\u00a0č đ ŋ š ŧ ž';
    expect(drawn(typed)).toBe(typed);
    expect(hasUndrawable(typed, canDraw)).toBe(false);
  });
  it('has one mark for each character the font lacks, however it is put together', () => {
    expect(drawn('a 👩🏽‍⚕️ b 🇳🇴👍🏿')).toBe('a □ b □□');
    expect(drawn('שלום')).toBe('□□□□');
    expect(drawn('a\ud83db')).toBe('a□b');
    expect(hasUndrawable('a 👍', canDraw)).toBe(true);
  });
  it('keeps a letter whose mark the font lacks', () => {
    expect(drawn('1\ufe0f\u20e3')).toBe('1');
    expect(drawn('e\u0301')).toBe('é');
  });
  it('knows every kind of line break, and writes tabs as space', () => {
    expect(drawn('a\r\nb\rc\u2028d\u000be\tf')).toBe('a\nb\nc\nd\ne   f');
  });
  it('leaves out what shows nothing anywhere', () => {
    expect(drawn('a\u200b\u00ad\u200f\u0000b\ufeff')).toBe('ab');
    expect(hasUndrawable('a\u200b\u200f', canDraw)).toBe(false);
  });
  it('does not take a mark that somebody typed for a replaced character', () => {
    expect(hasUndrawable('□ ja', canDraw)).toBe(false);
  });
});
