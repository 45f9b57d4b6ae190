import { filledRowsIn, placeOf, type RowIn } from '../guide/read.ts';
import { mandate } from '../guide/steps/mandate.ts';
import type { Place } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import { isBlank, textOf } from '../process/rows.ts';
import { timeOfDay } from '../values/clock-times.ts';
import { isoDateOf } from '../values/dates.ts';
import { isUnreadNumber, numberOf } from '../values/numbers.ts';

type Row = RowIn<typeof mandate, 'ownMeetings'>;

/** A meeting or gathering of the body itself, as it can be counted with. */
export interface OwnMeeting {
  readonly row: Row;
  readonly place: Place;
  /** ISO day, where one can be read. */
  readonly day: string | undefined;
  /** Minutes after midnight. `to` only where `from` is before it. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** From beginning to end; `undefined` where either is not known. */
  readonly hours: number | undefined;
  /** Kroner beside fees; 0 where nothing is written. */
  readonly cost: number;
}

const written = (value: unknown): string => textOf(value).trim();

function ownMeeting(row: Row): OwnMeeting {
  const from = timeOfDay(written(row.from));
  const end = timeOfDay(written(row.to));
  const to = from !== undefined && end !== undefined && end > from ? end : undefined;
  return {
    row,
    place: placeOf(mandate, 'ownMeetings', row.id),
    day: isoDateOf(written(row.date)),
    from,
    to,
    hours: from === undefined || to === undefined ? undefined : (to - from) / 60,
    cost: numberOf(row.cost, mandate.fields.ownMeetings.columns.cost.unit) ?? 0,
  };
}

/** By day; those without one last, as they were written. */
export const ownMeetingsOf = (answers: Answers): readonly OwnMeeting[] =>
  filledRowsIn(answers, mandate, 'ownMeetings')
    .map(ownMeeting)
    .toSorted((a, b) => {
      const [first, second] = [a.day ?? '~', b.day ?? '~'];
      return first < second ? -1 : first > second ? 1 : (a.from ?? 0) - (b.from ?? 0);
    });

/** What comes beside the ordinary meetings, which are counted by how many there are a year. */
export const isGathering = ({ row }: OwnMeeting): boolean => !isBlank(row.type) && row.type !== 'meeting';

/** Is there a cost of a meeting that is no sum? */
export const hasUnreadCost = (answers: Answers): boolean =>
  filledRowsIn(answers, mandate, 'ownMeetings').some(({ cost }) =>
    isUnreadNumber(cost, mandate.fields.ownMeetings.columns.cost.unit),
  );
