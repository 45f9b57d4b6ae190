import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { languageOf } from '#domain/language/language.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { isUnreadNumber, numberOf, type NumberUnit } from './numbers.ts';

test.each([
  ['0', 0],
  ['90', 90],
  ['30 000', 30_000],
  ['30\u00a0000', 30_000],
  ['30\u202f000', 30_000],
  ['30\u2009000', 30_000],
  ['30\u2007000', 30_000],
  ["30'000", 30_000],
  ['30’000', 30_000],
  ['1.150', 1150],
  ['1 234 567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['1,234,567', 1_234_567],
  ['30000', 30_000],
  ['355,50', 355.5],
  ['355.50', 355.5],
  ['2.5', 2.5],
  ['0,5', 0.5],
  ['0,125', 0.125],
  ['1½', 1.5],
  ['1 ½', 1.5],
  ['½', 0.5],
  ['1 150,25', 1150.25],
  ['1.150,50', 1150.5],
  ['1,150.50', 1150.5],
  ['kr 60 000', 60_000],
  ['kr. 60 000', 60_000],
  ['60 000 kr. pr. år.', 60_000],
  ['60 000.', 60_000],
  ['NOK 60 000', 60_000],
  ['60 000 kr', 60_000],
  ['60 000 per år', 60_000],
  ['60 000,-', 60_000],
  ['60 000,– kr pr. år', 60_000],
  ['30 tusen', 30_000],
  ['30 thousand', 30_000],
  ['about 12', 12],
  ['60 000 a year', 60_000],
  ['1,5 mill. kroner', 1_500_000],
  ['ca. 12', 12],
  ['ca 12', 12],
  ['~12', 12],
  ['40 %', 40],
  ['40\u00a0prosent', 40],
  ['-5', -5],
  ['\u22125', -5],
  ['  7  ', 7],
  ['7\u00ad', 7],
])('%j is read as %d', (text, number) => {
  expect(numberOf(text)).toBe(number);
});

test.each([
  '4–6',
  '4-6',
  '10–12',
  '4 til 6',
  '6 eller 8',
  '2 1500',
  '30 00',
  '1,150',
  '12.50.30',
  '2.6.2027',
  '1e3',
  '4-',
  '4 –',
  '30k',
  '8 + 2',
  '8 (og to vara)',
  '60 000 kr og 5000 til mat',
  '1/2',
  '9'.repeat(400),
  `8 ${'kr.'.repeat(30_000)}`,
  'mange',
])('not half of %j is read, and that is said', (text) => {
  expect(numberOf(text)).toBeUndefined();
  expect(isUnreadNumber(text)).toBe(true);
});

test.each<[NumberUnit, string, number]>([
  ['minutes', '2 timer', 120],
  ['minutes', '1:30', 90],
  ['minutes', '1 t 30 min', 90],
  ['minutes', '1 time og 15 minutter', 75],
  ['minutes', '2t 30m', 150],
  ['minutes', '1,5 timer', 90],
  ['minutes', '90 min', 90],
  ['minutes', 'ca. 2 timer', 120],
  ['hours', '2 t 30 min', 2.5],
  ['hours', '2:30', 2.5],
  ['hours', '90 min', 1.5],
  ['hours', '2,5 timer', 2.5],
  ['hours', '1½ time', 1.5],
  ['hours', '2.5', 2.5],
  ['kroner-per-hour', '355.50 kr per time', 355.5],
  ['kroner-per-hour', '392 kr/t', 392],
  ['people', '8 personer', 8],
  ['per-year', '6 møter i året', 6],
  ['votes', '3 stemmer', 3],
])('with %s, %j is %d', (unit, text, number) => {
  expect(numberOf(text, unit)).toBe(number);
});

test.each<[NumberUnit, string]>([
  ['kroner', '2 timer'],
  ['people', '2 timer'],
  ['people', '2,5'],
  ['people', '-3'],
  ['people', '12345'],
  ['minutes', '1.30'],
  ['minutes', '1:75'],
  ['minutes', '2–3 timer'],
  ['hours', '2 møter'],
  ['votes', '1-2'],
])('with %s, %j is not read', (unit, text) => {
  expect(numberOf(text, unit)).toBeUndefined();
});

test.each(['', ' ', '\u00a0', undefined, null, 5, []])('%j holds no number, and nothing to say', (text) => {
  expect(numberOf(text)).toBeUndefined();
  expect(isUnreadNumber(text)).toBe(false);
});

test.each(['ingen', ',', '-', 'kr'])('%j is no number, and that is said', (text) => {
  expect(numberOf(text)).toBeUndefined();
  expect(isUnreadNumber(text)).toBe(true);
});

describe('a number', () => {
  it('that Norwegian documents write is read as the same number', () => {
    const hundredths = fc.integer({ min: -99_999_999, max: 99_999_999 });
    fc.assert(
      fc.property(hundredths, (number) => {
        const written = languageOf('nb').number(number / 100);
        expect(numberOf(written)).toBe(number / 100);
      }),
    );
  });

  it('that any language writes is read as the same number or not at all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(...LANGUAGE_CODES),
        (number, code) => {
          const written = languageOf(code).number(number / 100);
          expect([number / 100, undefined]).toContain(numberOf(written));
        },
      ),
    );
  });

  it('is never made of two', () => {
    const figure = fc.integer({ min: 0, max: 9999 });
    const between = fc.constantFrom('–', '-', ' - ', ' til ', '/', ' og ', '+', ' x ', ' à ', '..', ' , ');
    fc.assert(
      fc.property(figure, between, figure, (one, sign, other) => {
        expect(numberOf(`${one}${sign}${other}`)).toBeUndefined();
      }),
    );
  });
});
