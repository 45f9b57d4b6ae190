import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '#domain/values/dates.ts';
import { anyText } from '#tests/support/any-text.ts';
import { dateIn } from './date-in-text.ts';

describe('the first day in a text', () => {
  it.each([
    ['2027-06-02', '2027-06-02'],
    ['Evalueres 2. juni 2027', '2027-06-02'],
    ['evalueres 2 JUNI 2027.', '2027-06-02'],
    ['innan 12. desember 2027', '2027-12-12'],
    ['by 1 March 2027', '2027-03-01'],
    ['den 1.2.2027', '2027-02-01'],
    ['den 1. 2. 2027', '2027-02-01'],
    ['1/2/2027', '2027-02-01'],
    ['(31.12.2027)', '2027-12-31'],
    ['29.02.2028', '2028-02-29'],
  ])('of «%s» is %s', (text, day) => {
    expect(dateIn(text)).toBe(day);
  });

  it.each([
    ['1. mars 2027, senest 1.1.2027', '2027-03-01'],
    ['1.1.2028 eller 1. mars 2027', '2028-01-01'],
    ['31. juni 2027, dvs. 1. juli 2027', '2027-07-01'],
    ['uke 23, altså 07.06.2027', '2027-06-07'],
  ])('is the first real one: «%s» is %s', (text, day) => {
    expect(dateIn(text)).toBe(day);
  });

  it.each([
    '',
    'i mai 2028',
    'etter ett år',
    '31.02.2027',
    '2027',
    '12 måneder 2027',
    '99.99.9999',
    '2027-13-01',
    'kl. 12.30',
  ])('is none in «%s»', (text) => {
    expect(dateIn(text)).toBeUndefined();
  });

  it('is a real day or none, whatever is written around it', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const day = dateIn(text);
        expect(day === undefined || isIsoDate(day)).toBe(true);
      }),
    );
  });

  it('is found wherever it stands', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', ' ', 'ø', ',', '\n', '«'), maxLength: 20 });
    fc.assert(
      fc.property(
        letters,
        letters,
        fc.constantFrom('02.06.2027', '2. juni 2027', '2027-06-02'),
        (before, after, day) => {
          expect(dateIn(`${before} ${day} ${after}`)).toBe('2027-06-02');
        },
      ),
    );
  });
});
