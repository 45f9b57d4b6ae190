import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { languageOf } from '#domain/language/language.ts';
import { dayHere } from './today.ts';
import { wallClock } from './wall-clock.ts';
import { dayInText, whenOf } from './when.ts';

const zoneBefore = process.env['TZ'];
beforeEach(() => {
  process.env['TZ'] = 'Europe/Oslo';
});
afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

/** The spaces of a date differ between browsers. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ');

describe('when something was written', () => {
  it('is the day and the time where the person is, in the way of the language', () => {
    const [nb, en] = ['nb-NO', 'en-GB'].map((tag) => plain(whenOf('2026-11-21T09:42:00.000Z', tag)));

    expect(nb).toBe('21. november 2026 kl. 10.42');
    expect(en).toBe('21 November 2026, 10:42');
  });

  it('is the next day when it was half past midnight here and still evening in Greenwich', () => {
    const at = '2026-11-20T23:30:00.000Z';

    expect(plain(whenOf(at, 'nb-NO'))).toMatch(/^21\. november 2026 kl\. 00\.30$/);
    expect(dayHere(new Date(at))).toBe('2026-11-21');
  });

  it('follows the machine to another place', () => {
    process.env['TZ'] = 'America/New_York';

    expect(plain(whenOf('2026-11-21T03:00:00.000Z', 'nb-NO'))).toMatch(/^20\. november 2026 kl\. 22\.00$/);
    expect(dayHere(new Date('2026-11-21T03:00:00.000Z'))).toBe('2026-11-20');
  });

  it('has the year and the minute in every language, so that two versions are told apart', () => {
    for (const code of LANGUAGE_CODES) {
      const { tag } = languageOf(code);
      const [one, other] = ['08:04', '08:05'].map((time) => whenOf(`2026-06-02T${time}:00.000Z`, tag));

      expect(one).toContain('2026');
      expect(one).not.toBe(other);
    }
  });

  it.each(['', 'i går', '2026-13-45T99:00:00Z'])(
    'is shown as it stands where it is no time: «%s»',
    (text) => {
      expect(whenOf(text, 'nb-NO')).toBe(text);
    },
  );
});

test.each([
  ['2026-12-04', '4. desember'],
  ['2027-03-01', '1. mars 2027'],
  ['snart', 'snart'],
])('a day is said with its month, and with its year where that is another: %s', (day, text) => {
  expect(dayInText(day, 'nb-NO', '2026-11-29')).toBe(text);
});

describe('the wall clock', () => {
  it('is one hour ahead of UTC in winter and two in summer, whatever the day is today', () => {
    const { offsetAt } = wallClock();

    expect(offsetAt(Date.parse('2027-01-15T12:00:00Z'))).toBe(60);
    expect(offsetAt(Date.parse('2027-07-15T12:00:00Z'))).toBe(120);
  });

  it('changes in the night the clock is set, and not at the start of that day', () => {
    const { offsetAt } = wallClock();

    expect(offsetAt(Date.parse('2027-03-28T00:59:59Z'))).toBe(60);
    expect(offsetAt(Date.parse('2027-03-28T01:00:00Z'))).toBe(120);
    expect(offsetAt(Date.parse('2027-10-31T00:59:59Z'))).toBe(120);
    expect(offsetAt(Date.parse('2027-10-31T01:00:00Z'))).toBe(60);
  });

  it('is behind UTC in the west', () => {
    process.env['TZ'] = 'America/New_York';

    expect(wallClock().offsetAt(Date.parse('2027-01-15T12:00:00Z'))).toBe(-300);
  });
});
