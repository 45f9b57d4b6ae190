/**
 * A text as it is compared: letters composed in one way, one kind of space and line end, nothing that is not seen, no
 * space at the ends of lines. Word, mail and copying change all of these, and nobody means anything by them.
 */
export const textForm = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();

/** Do two texts say the same, letter for letter of what is seen? */
export const sameText = (one: string, other: string): boolean =>
  one === other || textForm(one) === textForm(other);
