/** What changes how long it takes, and costs the staff time beside the meetings (UNN, «Engasjert»: eight of them). */
export const FACTORS = [
  'facilitating',
  'leading',
  'network',
  'competence',
  'recruiting',
  'adapting',
  'premises',
  'funding',
] as const;
export type Factor = (typeof FACTORS)[number];

/** Everything in hours as they pass, not as they are paid; people, and meetings in a year. */
export interface HoursGiven {
  readonly members: number;
  readonly meetings: number;
  /** From the beginning of a meeting to its end. */
  readonly hours: number;
  /** For each member and each meeting. */
  readonly preparationHours: number;
  /** For each member and each meeting. */
  readonly travelHours: number;
  /** The length of each gathering, training and open meeting that comes beside the ordinary meetings. */
  readonly gatherings: readonly number[];
  /** Staff and leaders in each meeting and gathering; `undefined` where nobody has said. */
  readonly staff: number | undefined;
  /** Before and after, for each of the staff and each meeting. */
  readonly staffPreparationHours: number;
  /** In a year, for the staff together. */
  readonly factors: Readonly<Record<Factor, number>>;
}

/** What takes time, in the order it is read. */
export const HOUR_LINES = ['meetings', 'gatherings', 'preparation', 'travel', ...FACTORS] as const;
export type HourLine = (typeof HOUR_LINES)[number];

/** Hours in a year for all members and for all staff; `undefined` where it is not theirs, or cannot be known. */
export interface Hours {
  readonly members: number | undefined;
  readonly staff: number | undefined;
}
export interface HourRow extends Hours {
  readonly line: HourLine | 'total';
}

/** To the nearest half hour: an estimate says no more than that. */
const inHalves = (hours: number): number => Math.round(hours * 2) / 2;

/** Hours in a year of each line, none of them a part of a half. */
function hoursOf(given: HoursGiven): Readonly<Record<HourLine, Hours>> {
  const { members, meetings, staff } = given;
  const ofEach = (people: number | undefined, hours: number): number | undefined =>
    people === undefined ? undefined : inHalves(people * hours);
  const both = (membersEach: number, staffEach: number): Hours => ({
    members: ofEach(members, membersEach),
    staff: ofEach(staff, staffEach),
  });
  const gathered = given.gatherings.reduce((sum, length) => sum + length, 0);
  const factor = (id: Factor): Hours => ({ members: undefined, staff: inHalves(given.factors[id]) });
  return {
    meetings: both(meetings * given.hours, meetings * given.hours),
    gatherings: both(gathered, gathered),
    preparation: both(meetings * given.preparationHours, meetings * given.staffPreparationHours),
    travel: { members: ofEach(members, meetings * given.travelHours), staff: undefined },
    facilitating: factor('facilitating'),
    leading: factor('leading'),
    network: factor('network'),
    competence: factor('competence'),
    recruiting: factor('recruiting'),
    adapting: factor('adapting'),
    premises: factor('premises'),
    funding: factor('funding'),
  };
}

/**
 * What takes members and staff time in a year, line by line, each to the nearest half hour, and the total of those lines
 * last. While it is not said how many of the staff take part, theirs is never summed: a part of it would be read as all.
 */
export function hourRows(given: HoursGiven): readonly HourRow[] {
  const all = hoursOf(given);
  const total = (whose: keyof Hours): number =>
    HOUR_LINES.reduce((sum, line) => sum + (all[line][whose] ?? 0), 0);
  return [
    ...HOUR_LINES.filter((line) => (all[line].members ?? 0) + (all[line].staff ?? 0) > 0).map((line) => ({
      line,
      ...all[line],
    })),
    {
      line: 'total',
      members: total('members'),
      staff: given.staff === undefined ? undefined : total('staff'),
    },
  ];
}
