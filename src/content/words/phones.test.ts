import { expect, test } from 'vitest';
import { phonesEn } from './phones.en.ts';
import { phonesNb } from './phones.nb.ts';
import { phonesNn } from './phones.nn.ts';

test.each([
  [phonesNb, '1 av 1 telefon har svart', '1 av 2 telefoner har svart', '2 telefoner har svart'],
  [phonesNn, '1 av 1 telefon har svara', '1 av 2 telefonar har svara', '2 telefonar har svara'],
  [phonesEn, '1 of 1 phone has answered', '1 of 2 phones have answered', '2 phones have answered'],
])(
  'one phone in the room is one, and more than are here are not counted of them',
  (words, one, two, left) => {
    expect(words.answered(1, 1)).toBe(one);
    expect(words.answered(1, 2)).toBe(two);
    expect(words.answered(2, 1)).toBe(left);
  },
);
