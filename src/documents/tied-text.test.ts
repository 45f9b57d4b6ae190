import { expect, test } from 'vitest';
import { tiedText } from './tied-text.ts';

/** With a tie for each space that does not break. */
const tied = (text: string): string => tiedText(text).replaceAll('\u00a0', '~');

test.each([
  ['20 % av 60 000 kr', '20~% av 60~000~kr'],
  ['360 kroner per time i 2,5 timer', '360~kroner per time i 2,5~timer'],
  ['Møte 15. april 2027 kl. 09.15', 'Møte 15.~april~2027 kl.~09.15'],
  ['by 9 September 2027, NOK 42,600', 'by 9~September~2027, NOK~42,600'],
  ['siste 5 år – ca. 3 møter', 'siste 5~år~– ca.~3 møter'],
  ['f. eks. § 3 og nr. 4', 'f.~eks. §~3 og nr.~4'],
])('«%s» breaks at no place where a line must not end', (text, expected) => {
  expect(tied(text)).toBe(expected);
});

test.each(['Kari og Ola', '8 medlemmer', 'i mai kommer 30', 'post 2 årsaker', 'hjerte- og lunge', '5 krav'])(
  '«%s» breaks where it did',
  (text) => {
    expect(tiedText(text)).toBe(text);
  },
);
