import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import { legalText } from '#documents/legal-text.ts';
import { anyText } from '#tests/support/any-text.ts';
import { paperInput } from '#tests/support/documents/paper-input.ts';
import { calendarText } from '#tests/support/documents/calendar-text.ts';

const written = (answers: Answers): string => calendarText(paperInput(answers)) ?? '';
/** The events, as another reader finds them. */
const readBack = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const meeting = (name: string, date = '2027-04-12'): Answers => ({
  about: { meetings: [{ id: 'm', name, date }] },
});

describe('a calendar file', () => {
  it('gives back the name of a meeting letter for letter, whatever it is', () => {
    fc.assert(
      fc.property(anyText({ maxPieces: 8 }), (name) => {
        fc.pre(name.trim() !== '');
        const [event] = readBack(written(meeting(name)));
        expect(event?.summary).toBe(`meeting ${legalText(name.trim())}`);
      }),
    );
  });

  it('gives back who is responsible, whatever is written', () => {
    fc.assert(
      fc.property(anyText(), (who) => {
        fc.pre(who.trim() !== '');
        const measures = [{ id: 't', measure: 'M', responsible: who, deadline: '2027-05-20' }];
        expect(readBack(written({ plan: { measures } }))[0]?.description).toBe(
          `responsible ${legalText(who.trim())}`,
        );
      }),
      { numRuns: 50 },
    );
  });

  it('gives back what it reminds of and its own name letter for letter', () => {
    fc.assert(
      fc.property(anyText({ maxPieces: 8 }), (name) => {
        fc.pre(name.trim() !== '');
        const about = { unitName: 'A, B; C\\D', meetings: [{ id: 'm', name, date: '2027-04-12' }] };
        const calendar = new ICAL.Component(ICAL.parse(written({ about })) as unknown[]);
        const alarm = calendar.getFirstSubcomponent('vevent')?.getFirstSubcomponent('valarm');
        expect(alarm?.getFirstPropertyValue('description')).toBe(`meeting ${legalText(name.trim())}`);
        expect(written({ about })).toContain('A\\, B\\; C\\\\D');
      }),
      { numRuns: 40 },
    );
  });

  it('holds whole days, also the last of a month and of a year', () => {
    for (const day of ['2027-02-28', '2028-02-29', '2027-12-31', '2027-03-28', '2027-10-31']) {
      const [event] = readBack(written(meeting('M', day)));
      expect(event?.startDate.toString()).toBe(day);
      expect(event?.duration.toSeconds()).toBe(86_400);
    }
  });

  it('shows nobody as busy, and reminds in the morning', () => {
    const text = written(meeting('M'));
    expect(text).toContain('TRANSP:TRANSPARENT');
    expect(text).toMatch(/TRIGGER:-PT15H/);
  });

  it('ends its lines as the standard asks, and cuts none inside a letter', () => {
    const text = written(meeting('Æøå 👩🏽‍⚕️ '.repeat(60)));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(line.isWellFormed()).toBe(true);
  });

  it('is the same text each time on the same day', () => {
    expect(written(meeting('M'))).toBe(written(meeting('M')));
    expect(written(meeting('M'))).toContain('DTSTAMP:20270301T120000Z');
  });

  it('does not take a line people wrote for one of its own', () => {
    const text = written(meeting('M\r\nDTSTAMP:19990101T000000Z\r\nEND:VEVENT'));
    expect(readBack(text)).toHaveLength(1);
    expect(readBack(text)[0]?.summary).toContain('DTSTAMP:19990101T000000Z');
  });

  it('is none where there is nothing to put in it', () => {
    expect(calendarText(paperInput({}))).toBeNull();
  });

  it('folds its lines at 75 octets, also those of emoji and of letters outside Latin', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('👩🏽‍⚕️', 'å', 'Ж', '語', 'a', ' '), { maxLength: 120 }),
        (letters) => {
          const name = `M${letters.join('')}`;
          const text = written(meeting(name));
          for (const line of text.split('\r\n'))
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(readBack(text)[0]?.summary).toBe(`meeting ${name.trim()}`);
        },
      ),
    );
  });

  it('taken in again after a meeting was moved, moves the same event and makes no second', () => {
    const at = (date: string, clock: string): string =>
      calendarText(
        paperInput(meeting('M', date), { wallClock: { now: Date.parse(clock), offsetAt: () => 60 } }),
      ) ?? '';
    const [before] = readBack(at('2027-04-12', '2027-03-01T12:00:00Z'));
    const text = at('2027-04-19', '2027-03-01T12:00:05Z');
    const [after] = readBack(text);
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
    expect(after?.startDate.toString()).toBe('2027-04-19');
    expect(text).toContain('DTSTAMP:20270301T120005Z');
    expect(text).toContain('LAST-MODIFIED:20270301T120005Z');
  });
});
