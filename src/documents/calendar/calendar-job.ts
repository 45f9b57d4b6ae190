import { capital } from '#domain/values/sentence.ts';
import { bodyOf } from '#documents/papers/body-name.ts';
import { placeNameOf } from '#documents/papers/standing.ts';
import { filled } from '#documents/words/document-words.ts';
import type { DocumentInput } from '../blocks/field-given.ts';
import { calendarOf } from './calendar-events.ts';
import type { CalendarEvent } from './dated.ts';

/** What a calendar is written from, as plain values: it is written beside the page. */
export interface CalendarJob {
  readonly events: readonly CalendarEvent[];
  /** What the calendar is called where it is taken in. */
  readonly name: string;
  /** Milliseconds since 1970, when it was made. */
  readonly now: number;
}

/** The calendar of a process; `null` where there is nothing to put in one. */
export function calendarJobOf(input: DocumentInput): CalendarJob | null {
  const { events } = calendarOf(input);
  if (events.length === 0) return null;
  const name = filled(input.words.calendar.name, {
    body: capital(bodyOf(input)),
    unit: placeNameOf(input),
  });
  return { events, name, now: input.wallClock.now };
}
