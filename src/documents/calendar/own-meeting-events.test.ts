import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/process/process.ts';
import { paperInput } from '#tests/support/documents/paper-input.ts';
import { calendarOf } from './calendar-events.ts';
import { calendarText } from '#tests/support/documents/calendar-text.ts';

const own = (more: object): Answers => ({
  about: { bodyName: 'Ungdomsrådet' },
  mandate: { ownMeetings: [{ id: 'm', ...more }] },
});
const events = (answers: Answers) => calendarOf(paperInput(answers)).events;
const first = { name: 'Første', date: '8.9.2027', from: '17.00', to: '19.30', place: 'Rom 2; 3. etasje' };

describe('a meeting of the body itself', () => {
  it('has its day, its hours and its place in the calendar, and the day before as a reminder', () => {
    expect(events(own({ ...first, type: 'gathering', form: 'both' }))).toEqual([
      {
        uid: 'p1-own-meeting-m@brukerpanelveilederen',
        day: '2027-09-08',
        hours: { from: 1020, to: 1170 },
        title: 'ownMeeting Første Ungdomsrådet',
        description: 'gathering, both, 17.00–19.30',
        location: 'Rom 2; 3. etasje',
        remind: 1,
      },
    ]);
  });

  it('is a whole day that says the hours as written, where they cannot be read', () => {
    expect(events(own({ ...first, to: 'sent' }))).toMatchObject([
      { day: '2027-09-08', description: '17.00–sent' },
    ]);
    expect(events(own({ ...first, to: 'sent' }))[0]).not.toHaveProperty('hours');
  });

  it('brings the days items are sent in and papers are sent out, where somebody has said how long before', () => {
    const meeting = own(first);
    const answers = { ...meeting, mandate: { ...meeting['mandate'], casesDays: '21', papersDays: '7' } };
    expect(events(answers).map(({ day, title }) => [day, title])).toEqual([
      ['2027-08-18', 'casesIn Første'],
      ['2027-09-01', 'papersOut Første'],
      ['2027-09-08', 'ownMeeting Første Ungdomsrådet'],
    ]);
    const unread = { ...meeting, mandate: { ...meeting['mandate'], papersDays: 'i god tid' } };
    expect(events(unread)).toHaveLength(1);
  });

  it('has a name in the calendar also where nobody has given it one', () => {
    expect(events(own({ date: '2027-09-08' }))[0]?.title).toBe('unnamedOwnMeeting Ungdomsrådet');
  });

  it('without a day that can be read is said to be left out, in its own words', () => {
    expect(calendarOf(paperInput(own({ name: 'Opplæring', date: 'uke 34' })))).toEqual({
      events: [],
      leftOut: ['noDate ownMeeting Opplæring Ungdomsrådet «uke 34»'],
    });
  });

  it('comes to another reader at the same time on the wall, in any zone, as something people are busy with', () => {
    const text = calendarText(paperInput(own(first))) ?? '';
    const [component] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    const event = new ICAL.Event(component);
    expect(event.startDate.toString()).toBe('2027-09-08T17:00:00');
    expect(event.endDate.toString()).toBe('2027-09-08T19:30:00');
    expect(event.location).toBe('Rom 2; 3. etasje');
    expect(text).toContain('TRANSP:OPAQUE');
    expect(text).toContain('TRIGGER:-PT24H');
    expect(text).not.toMatch(/DTSTART:\d+T\d+Z/);
  });
});

describe('a meeting of the team', () => {
  const meeting = (more: object): Answers => ({
    about: { meetings: [{ id: 'm', date: '2027-04-12', ...more }] },
  });

  it('has its hours when it is written when it begins and how long it takes', () => {
    expect(events(meeting({ startTime: 'kl. 12', minutes: '75' }))[0]).toMatchObject({
      hours: { from: 720, to: 795 },
      description: 'kl. 12, 75 min',
    });
    expect(events(meeting({ startTime: 'kl. 12' }))[0]).not.toHaveProperty('hours');
    expect(events(meeting({ startTime: '23', minutes: '120' }))[0]).not.toHaveProperty('hours');
  });
});

describe('the days of the mandate and of the report', () => {
  it('are in the calendar, each by its own name', () => {
    const found = events({
      mandate: { nominationDeadline: '2027-06-10', revisedBy: '1.9.2029' },
      plan: { reportDate: '2028-06-15' },
    });
    expect(found.map(({ day, title }) => [day, title])).toEqual([
      ['2027-06-10', 'nominationDeadline'],
      ['2028-06-15', 'reportDate'],
      ['2029-09-01', 'revisedBy'],
    ]);
  });
});
