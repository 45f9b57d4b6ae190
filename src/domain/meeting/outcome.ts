import type { Answers } from '../process/process.ts';
import { MEETINGS, type MeetingId } from '../guide/choices.ts';
import { placeOf, rowsIn, type ColumnId } from '../guide/read.ts';
import { meeting as meetingRegister } from '../guide/registers/meeting.ts';
import { criteria } from '../guide/steps/criteria.ts';
import { decision } from '../guide/steps/decision.ts';
import { groups } from '../guide/steps/groups.ts';
import { insight } from '../guide/steps/insight.ts';
import { mandate } from '../guide/steps/mandate.ts';
import { plan } from '../guide/steps/plan.ts';
import { roles } from '../guide/steps/roles.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import { strategy } from '../guide/steps/strategy.ts';
import type { Measure } from '../plan/measure.ts';
import { filledRowsOf, isBlank, rowIn, textOf, type Row } from '../process/rows.ts';
import type { AnyStep } from '../steps/define-step.ts';
import { fieldsOf } from '../steps/define-step.ts';
import { isAnswered } from '../steps/progress.ts';
import { stepsOfMeeting } from './meetings.ts';
import { timePlanOf, type Left } from './time-plan.ts';
import { runsOf, stretchesOf, usedBy } from './used-time.ts';

/** What a step came to: one line a decision in the team's own words, or the fields that are written. */
export interface Decided {
  readonly step: string;
  readonly field: string;
  /** The rows that were decided, blank ones left out; none where the field itself is the decision. */
  readonly rows?: readonly Row[];
}

/** Time given and used on a step; whole minutes, 0 and up. */
export interface StepTime {
  readonly step: string;
  /** None where the step was not in the plan. */
  readonly planned?: number;
  readonly used: number;
  readonly left?: Left;
}

/** What a meeting is there to decide: a field, or every field of a step. `locked`: only rows that are agreed on. */
interface Decision {
  readonly step: string;
  readonly field?: string;
  readonly locked?: string;
}

const AGREED = 'agreed' satisfies ColumnId<typeof stakeholders, 'groups'>;

/** In the order of the guide. */
const DECISIONS: Readonly<Record<MeetingId, readonly Decision[]>> = {
  'needs-analysis': [
    { ...placeOf(stakeholders, 'groups'), locked: AGREED },
    placeOf(strategy, 'challenges'),
    placeOf(strategy, 'opportunities'),
    placeOf(insight, 'areas'),
    placeOf(decision, 'need'),
    placeOf(decision, 'reason'),
    placeOf(criteria, 'criteria'),
    placeOf(groups, 'groups'),
  ],
  'action-plan': [placeOf(roles, 'roles'), { step: mandate.id }],
};

/** What the answers hold of what a meeting is there to decide; only what is answered. */
export function decidedIn(
  steps: readonly AnyStep[],
  answers: Answers,
  meeting: MeetingId,
): readonly Decided[] {
  return DECISIONS[meeting].flatMap(({ step: id, field: only, locked }) => {
    const step = steps.find((one) => one.id === id);
    if (!step) return [];
    return fieldsOf(step)
      .filter(([field]) => only === undefined || field === only)
      .flatMap(([field, definition]): readonly Decided[] => {
        const value = answers[id]?.[field];
        if (definition.kind !== 'rows') return isAnswered(definition, value) ? [{ step: id, field }] : [];
        const rows = filledRowsOf(value).filter(
          (row) => !isBlank(row[definition.name]) && (locked === undefined || row[locked] === true),
        );
        return rows.length > 0 ? [{ step: id, field, rows }] : [];
      });
  });
}

/** Who does what by when: the measures of the plan. */
export const measuresIn = (answers: Answers): readonly Measure[] =>
  rowsIn(answers, plan, 'measures').filter(({ measure }) => !isBlank(measure));

/** The time of every step of a meeting: those of its plan, then what was taken besides. Counts up to `now`. */
export function timesOf(
  steps: readonly AnyStep[],
  answers: Answers,
  meeting: MeetingId,
  now: number,
): readonly StepTime[] {
  const used = usedBy(
    stretchesOf(answers).filter((stretch) => stretch.meeting === meeting),
    now,
  );
  const minutes = (step: string): number => Math.round((used.get(step) ?? 0) / 60_000);
  const plan = timePlanOf(steps, answers, meeting);
  const besides = [...used.keys()].filter(
    (step) => minutes(step) > 0 && !plan.some((planned) => planned.step === step),
  );
  return [
    ...plan.map(({ step, minutes: planned, left }) => ({
      step,
      planned,
      used: minutes(step),
      ...(left ? { left } : {}),
    })),
    ...besides.map((step) => ({ step, used: minutes(step) })),
  ];
}

const [FIRST, LAST] = MEETINGS;

/** Was the meeting ever started? */
export const wasHeld = (answers: Answers, meeting: MeetingId): boolean =>
  runsOf(answers).some((run) => run.meeting === meeting);

/** The meeting that is on, or was last; else the first, or the second once the first is behind. */
export function latestMeeting(answers: Answers): MeetingId {
  return runsOf(answers).at(-1)?.meeting ?? FIRST;
}

/**
 * The meeting to offer next: the one that goes on, or the first that was not held and whose day has not passed. `hasPassed`
 * says so of a meeting; one without a day never has. Where all days have passed, the last that was not held.
 */
export function nextMeeting(
  answers: Answers,
  hasPassed: (meeting: MeetingId) => boolean = () => false,
): MeetingId {
  const open = runsOf(answers).findLast(({ endedAt }) => endedAt === undefined);
  if (open) return open.meeting;
  const left = MEETINGS.filter((meeting) => !wasHeld(answers, meeting));
  return left.find((meeting) => !hasPassed(meeting)) ?? left.at(-1) ?? LAST;
}

/** Steps nobody stopped at, which nobody chose to leave either, once a meeting was held. */
export const untakenIn = (times: readonly StepTime[]): readonly string[] =>
  times.filter(({ used, left }) => used === 0 && left === undefined).map(({ step }) => step);

/** The facilitator's notes to the steps of a meeting, in order. */
export function notesIn(
  steps: readonly AnyStep[],
  answers: Answers,
  meeting: MeetingId,
): readonly { readonly step: string; readonly text: string }[] {
  const rows = rowsIn(answers, meetingRegister, 'notes');
  return stepsOfMeeting(steps, meeting).flatMap(({ id }) => {
    const text = textOf(rowIn(rows, id)?.text).trim();
    return text === '' ? [] : [{ step: id, text }];
  });
}
