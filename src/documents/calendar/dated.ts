/** A day in the calendar, or a meeting with its hours. */
export interface CalendarEvent {
  /** The same each time the calendar is made, so that a calendar program updates what it has. */
  readonly uid: string;
  /** ISO day. */
  readonly day: string;
  /** Minutes after midnight on the wall, `to` after `from`; a whole day where absent. */
  readonly hours?: { readonly from: number; readonly to: number };
  readonly title: string;
  readonly description: string;
  /** Where; absent where nobody has written it. */
  readonly location?: string;
  /** Days before, when the calendar reminds. */
  readonly remind: number;
  /** It needs nobody any more: a calendar that has it takes it out. */
  readonly over?: true;
}
/** An event that may lack its day, with the words that were written for it. */
export interface Dated extends Omit<CalendarEvent, 'day' | 'uid'> {
  readonly id: string;
  readonly written: string;
  readonly day: string | undefined;
}

/** Days before a meeting. */
export const MEETING_REMINDER = 1;

/** The last minute of a day: what goes on past it is no event within one. */
const MIDNIGHT = 24 * 60;

/** The hours of an event; none where its beginning or its end is not known. */
export const hoursOf = (from: number | undefined, to: number | undefined): Pick<CalendarEvent, 'hours'> =>
  from === undefined || to === undefined || to <= from || to >= MIDNIGHT ? {} : { hours: { from, to } };
