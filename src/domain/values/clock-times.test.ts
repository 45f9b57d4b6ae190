import { expect, test } from 'vitest';
import { timeOfDay } from './clock-times.ts';

test.each([
  ['17', 1020],
  ['17.30', 1050],
  ['17:30', 1050],
  ['1730', 1050],
  ['0900', 540],
  ['9', 540],
  [' kl. 17.30 ', 1050],
  ['klokken 17', 1020],
  ['klokka 17', 1020],
  ['5.30 pm', 1050],
  ['12 am', 0],
  ['12 pm', 720],
  ['00:00', 0],
  ['23.59', 1439],
])('the time in «%s» is %d minutes after midnight', (text, minutes) => {
  expect(timeOfDay(text)).toBe(minutes);
});

test.each(['', '24', '17.60', 'ettermiddag', '17–19', '17.3', '13 pm', '0 am', '2460'])(
  'there is no time in «%s»',
  (text) => {
    expect(timeOfDay(text)).toBeUndefined();
  },
);
