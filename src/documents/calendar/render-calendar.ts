import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { daysAfter } from '#domain/values/later-day.ts';
import type { DocumentInput } from '../blocks/field-given.ts';
import { filled } from '#documents/words/document-words.ts';
import { legalText } from '../legal-text.ts';
import { placeNameOf } from '#documents/papers/standing.ts';
import { calendarOf, type CalendarEvent } from './calendar-events.ts';
import { folded } from './folded.ts';

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

/** SEQUENCE is a whole number that every calendar program can hold: seconds from here last until 2088. */
const COUNTED_FROM = Date.UTC(2020, 0, 1);

/**
 * The text of an .ics file, or `null` where there is nothing to put in one. An event has the same UID each time, and a
 * SEQUENCE and DTSTAMP that rise with the clock, so that taken in again it moves what is there and adds no second.
 */
export function renderCalendar(input: DocumentInput): string | null {
  const { events } = calendarOf(input);
  if (events.length === 0) return null;
  const calName = filled(input.words.calendar.name, { unit: placeNameOf(input) });
  const { now } = input.wallClock;
  const sequence = Math.max(0, Math.floor((now - COUNTED_FROM) / 1000));
  const { value, error } = createEvents(
    events.map((event) => ({ ...eventOf(event, calName), sequence, lastModified: now })),
  );
  if (value === null) throw error ?? new Error('The calendar could not be written.');
  return folded(value).replace(/^DTSTAMP:.*$/gm, `DTSTAMP:${stampOf(now)}`);
}

/** 20270301T120000Z */
const stampOf = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
