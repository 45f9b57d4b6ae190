import { expect, test } from 'vitest';
import { processFileName } from './process-file-name.ts';

const named = (processName: unknown): string =>
  processFileName({ answers: { about: { processName } } }, '2027-05-12');

test.each([
  ['Klinikk for psykisk helse', 'brukerpanel-klinikk-for-psykisk-helse-2027-05-12.json'],
  ['Øye- og ørekirurgi på Ålesund', 'brukerpanel-oye-og-orekirurgi-pa-alesund-2027-05-12.json'],
  ['Sámi klinihkka Kárášjohka – čŋđŧž', 'brukerpanel-sami-klinihkka-karasjohka-cndtz-2027-05-12.json'],
  ['BRUKERPANEL', 'brukerpanel-2027-05-12.json'],
  ['Brukerpanel i Klinikk Øye', 'brukerpanel-klinikk-oye-2027-05-12.json'],
  ['i og for', 'brukerpanel-2027-05-12.json'],
  ['../../etc/passwd\\..\0:*?"<>|', 'brukerpanel-etc-passwd-2027-05-12.json'],
  ['👩🏽‍⚕️', 'brukerpanel-2027-05-12.json'],
  ['   ', 'brukerpanel-2027-05-12.json'],
  [undefined, 'brukerpanel-2027-05-12.json'],
])('the process %j gives the file %s', (title, expected) => {
  expect(named(title)).toBe(expected);
});

test('a long name is cut, never in the middle of a hyphen, and stays within 80 characters', () => {
  const name = named('avdeling for '.repeat(40));
  expect(name.length).toBeLessThanOrEqual(80);
  expect(name).toMatch(/[a-z]-2027-05-12\.json$/);
});

test('a long name ends with a whole word', () => {
  expect(named('Brukerpanel i Klinikk for hjertesykdommer og lungesykdommer')).toBe(
    'brukerpanel-klinikk-for-hjertesykdommer-2027-05-12.json',
  );
  expect(named('x'.repeat(60))).toBe(`brukerpanel-${'x'.repeat(40)}-2027-05-12.json`);
});

test('a process without a day still gets a name', () => {
  expect(processFileName({ answers: {} }, 'nonsense')).toBe('brukerpanel.json');
});

test('a moment is no day: which day it is depends on where one is, so a name never takes it', () => {
  expect(processFileName({ answers: {} }, '2027-07-14T22:30:00.000Z')).toBe('brukerpanel.json');
});
