import type { Answers } from '../process/process.ts';
import { filledRowsOf, isBlank, textOf, type Row } from '../process/rows.ts';
import type { AnyStep } from '../steps/define-step.ts';
import { fieldsOf } from '../steps/define-step.ts';
import { isAnswered } from '../steps/progress.ts';
import { stepsOfMeeting, type MeetingId } from './meetings.ts';
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

/** Decisions, by meeting, in the order of the guide. `locked`: only rows that are agreed on. */
const DECISIONS: Readonly<
  Record<MeetingId, readonly { readonly step: string; readonly field?: string; readonly locked?: string }[]>
> = {
  'needs-analysis': [
    { step: 'stakeholders', field: 'groups', locked: 'agreed' },
    { step: 'strategy', field: 'challenges' },
    { step: 'strategy', field: 'opportunities' },
    { step: 'insight', field: 'areas' },
    { step: 'decision', field: 'need' },
    { step: 'decision', field: 'reason' },
    { step: 'criteria', field: 'criteria' },
    { step: 'groups', field: 'groups' },
  ],
  'action-plan': [{ step: 'roles', field: 'roles' }, { step: 'mandate' }],
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
export const measuresIn = (answers: Answers): readonly Row[] =>
  filledRowsOf(answers['plan']?.['measures']).filter((row) => !isBlank(row['measure']));

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

/** Was the meeting ever started? */
export const wasHeld = (answers: Answers, meeting: MeetingId): boolean =>
  runsOf(answers).some((run) => run.meeting === meeting);

/** The meeting that is on, or was last; else the first, or the second once the first is behind. */
export function latestMeeting(answers: Answers): MeetingId {
  return runsOf(answers).at(-1)?.meeting ?? 'needs-analysis';
}

/** The meeting to offer next: the one that goes on, or the first that was not held. */
export function nextMeeting(answers: Answers): MeetingId {
  const open = runsOf(answers).findLast(({ endedAt }) => endedAt === undefined);
  if (open) return open.meeting;
  return wasHeld(answers, 'needs-analysis') ? 'action-plan' : 'needs-analysis';
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
  const rows = filledRowsOf(answers['meeting']?.['notes']);
  return stepsOfMeeting(steps, meeting).flatMap(({ id }) => {
    const text = textOf(rows.find((row) => row.id === id)?.['text']).trim();
    return text === '' ? [] : [{ step: id, text }];
  });
}
