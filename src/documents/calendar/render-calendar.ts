import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { daysAfter } from '#domain/values/later-day.ts';
import type { DocumentInput } from '../blocks/field-given.ts';
import { filled } from '#documents/words/document-words.ts';
import { legalText } from '../legal-text.ts';
import { standingOf } from '#documents/papers/standing.ts';
import { calendarOf, type CalendarEvent } from './calendar-events.ts';

const PRODUCT = 'brukerpanelveilederen';
/** A reminder comes at nine in the morning: this many hours before the midnight that ends the day before. */
const NINE = 15;

const dayArray = (day: string): DateArray => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

function eventOf({ uid, day, title, description, remind }: CalendarEvent, calName: string): EventAttributes {
  return {
    uid,
    calName,
    productId: PRODUCT,
    title: legalText(title),
    ...(description === '' ? {} : { description: legalText(description) }),
    start: dayArray(day),
    // The day after: an event of a whole day ends where the next begins (RFC 5545, 3.6.1).
    end: dayArray(daysAfter(day, 1)),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    alarms: [
      {
        action: 'display',
        description: legalText(title),
        trigger: { before: true, days: remind - 1, hours: NINE },
      },
    ],
  };
}

const EMPTY = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT}`, 'END:VCALENDAR', ''].join('\r\n');

/** The text of an .ics file. Its only time of making is noon of the day; no events give an empty calendar. */
export function renderCalendar(input: DocumentInput): string {
  const { events } = calendarOf(input);
  const calName = filled(input.words.calendar.name, { unit: standingOf(input).place });
  if (events.length === 0) return EMPTY;
  const { value, error } = createEvents(events.map((event) => eventOf(event, calName)));
  if (value === null) throw error ?? new Error('The calendar could not be written.');
  return value.replace(/^DTSTAMP:.*$/gm, `DTSTAMP:${input.printedOn.replaceAll('-', '')}T120000Z`);
}
