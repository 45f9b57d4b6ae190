import { describe, expect, it } from 'vitest';
import { wordParts } from './word-parts.ts';

const upTo =
  (letters: number) =>
  (text: string): boolean =>
    text.length <= letters;
const parts = (word: string, room = 12): string => wordParts(word, 'nb-NO', upTo(room)).join('|');

describe('where a line may break inside a word', () => {
  it('is nowhere in a word that fits, however long', () => {
    expect(parts('brukermedvirkningskontakten', 40)).toBe('brukermedvirkningskontakten');
  });
  it('is where the parts of a compound meet, no oftener than its place asks for', () => {
    expect(parts('brukermedvirkning')).toBe('bruker|medvirkning');
    expect(parts('brukermedvirkningskontakten', 20)).toBe('brukermedvirknings|kontakten');
  });
  it('is between syllables where no parts are known or they are too long', () => {
    expect(parts('brukermedvirkning', 8)).toBe('bru|ker|med|virk|ning');
    expect(parts('automatisering')).toContain('|');
  });
  it('is nowhere in a short word that fits', () => {
    expect(parts('pasienter')).toBe('pasienter');
    expect(parts('pasienter', 6)).not.toBe('pasienter');
  });
  it('follows the rules of the language of the document', () => {
    expect(wordParts('representative', 'en-GB', upTo(8))).not.toEqual(
      wordParts('representative', 'nb-NO', upTo(8)),
    );
    expect(wordParts('brukarmedverknad', 'nn-NO', upTo(8)).length).toBeGreaterThan(2);
  });
  it('is after a hyphen, a dash or a slash between words, without another hyphen', () => {
    expect(parts('hjerte-/lungesykdom')).toContain('hjerte-/');
    expect(parts('ledere/ansatte')).toBe('ledere/||ansatte');
  });
  it('is not inside dates, years, numbers and short forms', () => {
    for (const word of ['12.3.2027', '2026–2029', '30\u00a0000', 'e-post', 'f.eks.'])
      expect(parts(word)).toBe(word);
  });
  it('is at the marks of an address, never with a hyphen that is not part of it', () => {
    const split = wordParts('fornavn.etternavn@sykehus.no', 'nb-NO', upTo(12));
    expect(split).toContain('');
    expect(split.filter((part) => part !== '').every((part) => part.length <= 12)).toBe(true);
  });
  it('keeps quotation marks and full stops at their word', () => {
    expect(parts('«brukermedvirkning».')).toBe('«bru|ker|med|virk|ning».');
  });
  it('gives every sign of a space by itself', () => {
    expect(wordParts('  ', 'nb-NO', upTo(80))).toEqual([' ', ' ']);
  });
  it.each([1, 2, 5, 9])('never leaves a part wider than a line of %i letters, and loses nothing', (room) => {
    for (const word of [
      'x'.repeat(60),
      'Menneskerettighetsorganisasjonsmedlem',
      '12345678901234567890',
      'a.b@c-d.no',
      '«(((())))»',
    ]) {
      const split = wordParts(word, 'nb-NO', upTo(room));
      expect(split.join('')).toBe(word);
      expect(Math.max(...split.map((part) => part.length))).toBeLessThanOrEqual(room);
    }
  });
});
