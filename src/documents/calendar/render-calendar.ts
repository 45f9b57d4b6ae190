import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { daysAfter } from '#domain/values/later-day.ts';
import { legalText } from '../legal-text.ts';
import type { CalendarJob } from './calendar-job.ts';
import type { CalendarEvent } from './dated.ts';
import { folded } from './folded.ts';

const PRODUCT = '-//Brukerpanelveilederen//NONSGML Brukerpanelveilederen//NO';
/** A reminder comes at nine in the morning: this many hours before the midnight that ends the day before. */
const NINE = 15;

const dayArray = (day: string): DateArray => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

const timeArray = (day: string, minutes: number): DateArray => {
  const [year, month, date] = dayArray(day);
  return [year, month, date, Math.floor(minutes / 60), minutes % 60];
};

/** A whole day shows nobody as busy, and ends where the next begins (RFC 5545, 3.6.1). */
const wholeDay = (day: string) =>
  ({
    start: dayArray(day),
    end: dayArray(daysAfter(day, 1)),
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  }) as const;

/** A meeting is kept by the clock on the wall where one is: the times have no zone, and move with no machine's. */
const ofHours = (day: string, { from, to }: NonNullable<CalendarEvent['hours']>) =>
  ({
    start: timeArray(day, from),
    end: timeArray(day, to),
    startOutputType: 'local',
    endOutputType: 'local',
    busyStatus: 'BUSY',
    transp: 'OPAQUE',
  }) as const;

/** The signs that part a calendar's values (RFC 5545, 3.3.11); the library writes them so in some places only. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`);

function eventOf(event: CalendarEvent, calName: string): EventAttributes {
  const { uid, day, hours, title, description, location, remind, over } = event;
  return {
    uid,
    calName: escaped(legalText(calName)),
    productId: PRODUCT,
    title: legalText(title),
    ...(description === '' ? {} : { description: legalText(description) }),
    ...(location === undefined ? {} : { location: legalText(location) }),
    ...(hours === undefined ? wholeDay(day) : ofHours(day, hours)),
    status: over ? 'CANCELLED' : 'CONFIRMED',
    alarms: over
      ? []
      : [
          {
            action: 'display',
            description: escaped(legalText(title)),
            // Before a meeting at its own time of day.
            trigger:
              hours === undefined
                ? { before: true, days: remind - 1, hours: NINE }
                : { before: true, hours: remind * 24 },
          },
        ],
  };
}

/** SEQUENCE is a whole number that every calendar program can hold: seconds from here last until 2088. */
const COUNTED_FROM = Date.UTC(2020, 0, 1);

/**
 * The text of an .ics file. An event has the same UID each time, and a SEQUENCE and DTSTAMP that rise with the clock, so
 * that taken in again it moves what is there and adds no second. Throws where an event is none.
 */
export function renderCalendar({ events, name, now }: CalendarJob): string {
  const sequence = Math.max(0, Math.floor((now - COUNTED_FROM) / 1000));
  const { value, error } = createEvents(
    events.map((event) => ({ ...eventOf(event, name), sequence, lastModified: now })),
  );
  if (value === null) throw error ?? new Error('The calendar could not be written.');
  return folded(value).replace(/^DTSTAMP:.*$/gm, `DTSTAMP:${stampOf(now)}`);
}

/** The bytes of an .ics, as `renderCalendar`. */
export const renderCalendarBytes = (job: CalendarJob): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(renderCalendar(job));

/** 20270301T120000Z */
const stampOf = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
