import { answersIn, type FieldId } from '#domain/guide/read.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { isGathering, ownMeetingsOf, type OwnMeeting } from '#domain/panel/own-meetings.ts';
import type { Answers } from '#domain/process/process.ts';
import { isBlank } from '#domain/process/rows.ts';
import { isUnreadNumber, numberOf } from '#domain/values/numbers.ts';
import type { Factor, HourLine, HoursGiven } from './hours.ts';

/** Where the hours of each factor are written. */
export const FIELD_OF_FACTOR = {
  facilitating: 'hoursFacilitating',
  leading: 'hoursLeading',
  network: 'hoursNetwork',
  competence: 'hoursCompetence',
  recruiting: 'hoursRecruiting',
  adapting: 'hoursAdapting',
  premises: 'hoursPremises',
  funding: 'hoursFunding',
} as const satisfies Readonly<Record<Factor, FieldId<typeof constraints>>>;

/** Where each line is written; `undefined` where it comes from the body's own year. */
export const FIELD_OF_HOURS: Readonly<Record<HourLine, FieldId<typeof constraints> | undefined>> = {
  meetings: 'feeHours',
  gatherings: undefined,
  preparation: 'feePreparationHours',
  travel: 'feeTravelHours',
  ...FIELD_OF_FACTOR,
};

/** Asked for the hours alone. */
const OWN = ['hoursStaff', 'hoursStaffPreparation', ...Object.values(FIELD_OF_FACTOR)] as const;
/** Asked for the cost, and read here too. */
const OF_FEE = ['feeMembers', 'feeMeetings', 'feeHours', 'feePreparationHours', 'feeTravelHours'] as const;

const gatheringsOf = (answers: Answers): readonly OwnMeeting[] => ownMeetingsOf(answers).filter(isGathering);
/** A time is written that cannot be read, or an end that is not after a beginning. */
const isUnread = ({ row, from, to }: OwnMeeting): boolean =>
  (!isBlank(row.from) && from === undefined) || (!isBlank(row.to) && to === undefined);

/** Has anybody written something about the staff's time? */
export const asksHours = (answers: Answers): boolean => {
  const given = answersIn(answers, constraints);
  return OWN.some((field) => !isBlank(given[field]));
};

/** Is there a gathering that nobody has said the length of? It is not counted. */
export const hasUntimedGathering = (answers: Answers): boolean =>
  gatheringsOf(answers).some((one) => one.hours === undefined && !isUnread(one));

/** Is something written that no number, or no length of a gathering, can be read from? Then nothing is worked out. */
export function hasUnreadHours(answers: Answers): boolean {
  const given = answersIn(answers, constraints);
  return (
    [...OF_FEE, ...OWN].some((field) => isUnreadNumber(given[field], constraints.fields[field].unit)) ||
    gatheringsOf(answers).some(isUnread)
  );
}

/**
 * The numbers behind the hours from the typed answers, with the gatherings of the body's own year; `null` until members,
 * meetings and hours can be read, and while something else is written that cannot. No rate is needed.
 */
export function hoursGivenOf(answers: Answers): HoursGiven | null {
  const given = answersIn(answers, constraints);
  const numberAt = (field: (typeof OF_FEE | typeof OWN)[number]): number | undefined =>
    numberOf(given[field], constraints.fields[field].unit);
  const [members, meetings, hours] = [numberAt('feeMembers'), numberAt('feeMeetings'), numberAt('feeHours')];
  if (members === undefined || meetings === undefined || hours === undefined) return null;
  if (hasUnreadHours(answers)) return null;
  const factor = (id: Factor): number => numberAt(FIELD_OF_FACTOR[id]) ?? 0;
  return {
    members,
    meetings,
    hours,
    preparationHours: numberAt('feePreparationHours') ?? 0,
    travelHours: numberAt('feeTravelHours') ?? 0,
    gatherings: gatheringsOf(answers).flatMap((one) => (one.hours === undefined ? [] : [one.hours])),
    staff: numberAt('hoursStaff'),
    staffPreparationHours: numberAt('hoursStaffPreparation') ?? 0,
    factors: {
      facilitating: factor('facilitating'),
      leading: factor('leading'),
      network: factor('network'),
      competence: factor('competence'),
      recruiting: factor('recruiting'),
      adapting: factor('adapting'),
      premises: factor('premises'),
      funding: factor('funding'),
    },
  };
}
