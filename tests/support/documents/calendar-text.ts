import type { DocumentInput } from '#documents/blocks/field-given.ts';
import { calendarJobOf } from '#documents/calendar/calendar-job.ts';
import { renderCalendar } from '#documents/calendar/render-calendar.ts';

/** The text of the .ics file of a process; `null` where it has none. */
export function calendarText(input: DocumentInput): string | null {
  const job = calendarJobOf(input);
  return job && renderCalendar(job);
}
