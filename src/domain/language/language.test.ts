import { describe, expect, test } from 'vitest';
import { isoDateOf } from '#domain/values/dates.ts';
import { languageOf } from './language.ts';
import { FIRST_LANGUAGE, isLanguage, LANGUAGE_CODES, LANGUAGES } from './languages.ts';

const nb = languageOf('nb');
const nn = languageOf('nn');
const en = languageOf('en');

test('lists are in the order of the language, whatever case and however å is composed', () => {
  const names = ['Zoran', 'A\u030ase', 'Avdeling 10', 'Øyvind', 'anne', 'Avdeling 2', 'Ærlig', 'Berit'];
  expect(names.toSorted(nb.compare)).toEqual([
    'anne',
    'Avdeling 2',
    'Avdeling 10',
    'Berit',
    'Zoran',
    'Ærlig',
    'Øyvind',
    'A\u030ase',
  ]);
  expect(en.compare('Ås', 'Bø')).toBeLessThan(0);
});

test.each([
  ['', 'Hva som helst', true],
  ['ålesund', 'Seksjon A\u030alesund', true],
  ['post 2', 'POST\u00a02', true],
  ['nyfødt', 'Ny\u00adfødt', true],
  ['2 post', 'Post 2', true],
  ['alesund', 'Ålesund', false],
  ['post barn', 'Post 2', false],
])('«%s» is found in «%s»: %s', (search, text, isFound) => {
  expect(nb.finds(search, text)).toBe(isFound);
});

describe.each(LANGUAGE_CODES)('in %s', (code) => {
  const language = languageOf(code);

  test('a day in a field is read back as the same day', () => {
    expect(isoDateOf(language.dayInField('2027-06-02'))).toBe('2027-06-02');
  });

  test('what is no day stands as it was written', () => {
    for (const text of ['uke 23', '2027-02-31', '']) {
      expect(language.day(text)).toBe(text);
      expect(language.longDay(text)).toBe(text);
      expect(language.dayInField(text)).toBe(text);
    }
  });

  test('a quotation tells where it ends when it holds another', () => {
    const { open, close } = LANGUAGES[code].quotes;
    expect(language.quoted(`Særlig ${open}sårbare${close}`)).toBe(`${open}Særlig ‘sårbare’${close}`);
  });

  test('nothing and one thing are lists too', () => {
    expect([[], ['a']].map(language.list)).toEqual(['', 'a']);
  });
});

test('a day is written as the language writes it', () => {
  expect([nb, nn, en].map(({ day }) => day('2027-06-02'))).toEqual([
    '02.06.2027',
    '02.06.2027',
    '2 June 2027',
  ]);
  expect([nb, nn, en].map(({ longDay }) => longDay('2027-06-02'))).toEqual([
    '2. juni 2027',
    '2. juni 2027',
    '2 June 2027',
  ]);
  expect([nb, nn, en].map(({ weekday }) => weekday('2027-06-02'))).toEqual([
    'onsdag 2. juni 2027',
    'onsdag 2. juni 2027',
    expect.stringMatching(/^Wednesday,? 2 June 2027$/),
  ]);
});

test('a month is named alone and with its year', () => {
  expect([nb, nn, en].map(({ month }) => month('2027-03-31'))).toEqual([
    expect.stringMatching(/^mars?\.?$/),
    expect.stringMatching(/^mars?\.?$/),
    'Mar',
  ]);
  expect([nb, nn, en].map(({ monthOfYear }) => monthOfYear('2027-06-02'))).toEqual([
    'juni 2027',
    'juni 2027',
    'June 2027',
  ]);
});

test('a time of day is written as the language writes it', () => {
  expect([nb, nn, en].map(({ timeOfDay }) => timeOfDay('09:18'))).toEqual(['09.18', '09.18', '09:18']);
});

test.each([
  [42600, '42\u00a0600', '42,600'],
  [1355.5, '1\u00a0355,5', '1,355.5'],
  [-1234567, '−1\u00a0234\u00a0567', '−1,234,567'],
  [8, '8', '8'],
])('%d is written as the language writes it', (number, norwegian, english) => {
  expect([nb, nn, en].map((language) => language.number(number))).toEqual([norwegian, norwegian, english]);
});

test.each([
  [['a', 'b'], 'a og b', 'a and b'],
  [['a', 'b', 'c'], 'a, b og c', 'a, b and c'],
  [['a, b', 'c'], 'a, b og c', 'a, b and c'],
  [['a, b', 'c', 'd'], 'a, b; c og d', 'a, b; c and d'],
])('%j is listed as the language lists it', (items, norwegian, english) => {
  expect([nb, nn, en].map((language) => language.list(items))).toEqual([norwegian, norwegian, english]);
});

test('quotation marks are those of the language', () => {
  expect([nb, nn, en].map(({ quoted }) => quoted('Særlig «sårbare»'))).toEqual([
    '«Særlig ‘sårbare’»',
    '«Særlig ‘sårbare’»',
    '“Særlig ‘sårbare’”',
  ]);
});

test('a language is known by its code and nothing else', () => {
  expect(['nb', 'nn', 'en', 'constructor', 'de', '', 7, undefined].filter(isLanguage)).toEqual([
    'nb',
    'nn',
    'en',
  ]);
});

test('the pages speak the first language', () => {
  expect(LANGUAGES[FIRST_LANGUAGE].screen).toBe(true);
});
