import { steps, type StepId } from '../guide/steps.ts';
import { answerIn, filledRowsIn, rowsIn, textIn } from '../guide/read.ts';
import { isMeeting, MEETINGS, type MeetingId } from '../guide/choices.ts';
import { advance } from '../guide/registers/advance.ts';
import { meeting as meetingRegister } from '../guide/registers/meeting.ts';
import { about } from '../guide/steps/about.ts';
import { criteria } from '../guide/steps/criteria.ts';
import { decision } from '../guide/steps/decision.ts';
import { exportStep } from '../guide/steps/export.ts';
import { groups } from '../guide/steps/groups.ts';
import { mandate } from '../guide/steps/mandate.ts';
import { plan } from '../guide/steps/plan.ts';
import { roles } from '../guide/steps/roles.ts';
import { daysOfThePanel, type ComingDay } from '../afterwards/coming.ts';
import { parkedItems } from '../parking/parking.ts';
import { stepAnswers, type Process } from '../process/process.ts';
import { isBlank, textOf } from '../process/rows.ts';
import { fieldsOf, type AnyStep } from '../steps/define-step.ts';
import { progressOf, type Progress } from '../steps/progress.ts';
import { isIsoDate } from '../values/dates.ts';

/** A meeting as it was entered. */
export interface EnteredMeeting {
  readonly name: string;
  /** ISO day; empty where none is written, or none that can be read. */
  readonly date: string;
  readonly minutes: string;
}

/** How far a process has come and what waits, without any of the answers: what a list of processes can show. */
export interface HowFar {
  /** Of the steps that are asked for; a step about a panel nobody wants is not, unless somebody has begun it. */
  readonly done: number;
  readonly asked: number;
  /** Has anybody answered anything? */
  readonly begun: boolean;
  /** Where one goes on: the step that was open last where it is unfinished, else the first that is, else the documents. */
  readonly next: StepId;
  /** Expected answers that lack, once every step is begun; 0 before. */
  readonly missing: number;
  readonly parked: number;
  /** In the order they were entered. */
  readonly meetings: readonly EnteredMeeting[];
  /** Meetings that were held and ended. */
  readonly held: readonly MeetingId[];
  /** Who is asked in advance, and how many of them have not answered. */
  readonly leaders: number;
  readonly unanswered: number;
  /** ISO day leaders are to answer by; empty where none is written. */
  readonly deadline: string;
  /** Deadlines of measures that are not done, ISO days. */
  readonly due: readonly string[];
  /** The evaluation, the revision and the end of the mandate, as far as a day is known, by day. */
  readonly days: readonly ComingDay[];
}

/** Steps that are about a panel, and nothing to do where the decision was another. */
const OF_A_PANEL: readonly StepId[] = [criteria.id, groups.id, roles.id, mandate.id];

/** Every question with how far it has come, in the order of the guide. */
function askedSteps({ answers }: Pick<Process, 'answers'>): readonly (Progress & { readonly id: StepId })[] {
  const need = answerIn(answers, decision, 'need');
  const noPanel = need === 'not-now' || need === 'other-form';
  return steps
    .filter((step: AnyStep) => fieldsOf(step).length > 0)
    .map((step) => ({ id: step.id, ...progressOf(step, stepAnswers({ answers }, step.id)) }))
    .filter(({ id, status }) => !(noPanel && OF_A_PANEL.includes(id) && status === 'not-started'));
}

const dayOf = (value: unknown): string => (isIsoDate(textOf(value)) ? textOf(value) : '');

export function howFarOf({ answers, lastStep }: Pick<Process, 'answers' | 'lastStep'>): HowFar {
  const asked = askedSteps({ answers });
  const unfinished = asked.filter(({ status }) => status !== 'done');
  const next = unfinished.find(({ id }) => id === lastStep) ?? unfinished[0];
  const allBegun = asked.every(({ status }) => status !== 'not-started');
  const runs = rowsIn(answers, meetingRegister, 'runs').filter(({ endedAt }) => !isBlank(endedAt));
  const leaders = invitedIn(answers);
  return {
    done: asked.length - unfinished.length,
    asked: asked.length,
    begun: asked.some(({ status }) => status !== 'not-started'),
    next: next?.id ?? exportStep.id,
    missing: allBegun ? unfinished.reduce((sum, { missing }) => sum + missing.length, 0) : 0,
    parked: parkedItems(answers).length,
    meetings: filledRowsIn(answers, about, 'meetings').map(({ name, date, minutes }) => ({
      name: textOf(name).trim(),
      date: dayOf(date),
      minutes: textOf(minutes).trim(),
    })),
    held: MEETINGS.filter((id) => runs.some(({ meeting }) => isMeeting(meeting) && meeting === id)),
    leaders: leaders.length,
    unanswered: leaders.filter(({ hasAnswered }) => !hasAnswered).length,
    deadline: dayOf(textIn(answers, about, 'answerDeadline')),
    due: rowsIn(answers, plan, 'measures')
      .filter(({ status }) => status !== 'done')
      .map((row) => dayOf(row.deadline))
      .filter((day) => day !== ''),
    days: daysOfThePanel(answers),
  };
}

/** Who was asked in advance, in that order: rows with a role or a unit, and those that have answered. */
export function invitedIn(
  answers: Process['answers'],
): readonly { readonly id: string; readonly hasAnswered: boolean }[] {
  const answered = new Set(rowsIn(answers, advance, 'answers').map(({ leader }) => textOf(leader)));
  return rowsIn(answers, advance, 'leaders')
    .filter(
      ({ id, role, unit, unitRow }) =>
        answered.has(id) || !isBlank(role) || !isBlank(unit) || !isBlank(unitRow),
    )
    .map(({ id }) => ({ id, hasAnswered: answered.has(id) }));
}

/** Answers of leaders are waited for until the meeting they are for has been held, or there is nothing left to ask. */
export const waitsForLeaders = ({ unanswered, held, done, asked }: HowFar): boolean =>
  unanswered > 0 && !held.includes('needs-analysis') && done < asked;

/** The first meeting with a date from `today` on that was not held already; `names` as for `enteredMeeting`. */
export function comingMeeting(
  { meetings, held }: Pick<HowFar, 'meetings' | 'held'>,
  names: Readonly<Record<MeetingId, string>>,
  today: string,
): EnteredMeeting | undefined {
  const lower = (text: string): string => text.trim().toLowerCase();
  const named = ({ name }: EnteredMeeting): MeetingId | undefined =>
    MEETINGS.find((id) => lower(names[id]) === lower(name));
  return meetings
    .filter((entered, index) => {
      const id = named(entered) ?? MEETINGS[index];
      return entered.date >= today && !(id && held.includes(id));
    })
    .toSorted((one, other) => one.date.localeCompare(other.date))[0];
}
