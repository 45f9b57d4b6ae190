import { approvalOf, type Approval } from '../approval/approvable.ts';
import { costPerYear, honorariumPerYear } from '../fee/fee.ts';
import { feeGivenOf, hasUnreadSums } from '../fee/fee-given.ts';
import { answerIn, filledRowsIn, textIn } from '../guide/read.ts';
import type { StepId } from '../guide/steps.ts';
import { about } from '../guide/steps/about.ts';
import { constraints } from '../guide/steps/constraints.ts';
import { decision } from '../guide/steps/decision.ts';
import { mandate } from '../guide/steps/mandate.ts';
import { plan } from '../guide/steps/plan.ts';
import { titleOf } from '../guide/title.ts';
import type { Answers, Process } from '../process/process.ts';
import { isBlank, textOf } from '../process/rows.ts';
import { evaluationDay } from '../plan/evaluation-day.ts';
import { howFarOf } from '../progress/how-far.ts';
import { isIsoDate } from '../values/dates.ts';
import { isUnreadNumber, numberOf } from '../values/numbers.ts';
import { namedThingsOf, type NamedThing } from './named-things.ts';

/** What a unit has decided; `undecided` until it has. */
export const DECISIONS = ['yes', 'yes-on-trial', 'undecided', 'not-now', 'other-form'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Has the unit decided to have a panel, as one that stays or on trial? */
export const hasPanel = (need: Decision): boolean => need === 'yes' || need === 'yes-on-trial';
/** Has it decided to have none? */
export const hasNoPanel = (need: Decision): boolean => need === 'not-now' || need === 'other-form';

/** An amount a year in kroner. `missing`: nobody has written it. `unread`: something is written that is no number. */
export type Amount =
  { readonly kind: 'known'; readonly kroner: number } | { readonly kind: 'missing' | 'unread' };

/** A measure of the plan, as far as it is followed from outside. */
export interface FollowedMeasure {
  readonly measure: string;
  readonly responsible: string;
  /** ISO day; empty where none can be read. */
  readonly deadline: string;
  readonly isDone: boolean;
}

/** Why a mandate is to be looked at again, soonest first where several fall on one day. */
export const REVISION_KINDS = ['validTo', 'revisedBy', 'evaluation'] as const;
export interface Revision {
  readonly kind: (typeof REVISION_KINDS)[number];
  /** ISO day. */
  readonly day: string;
}

/** What is seen of one process among many. Plain data: it goes from a worker to the page. */
export interface PortfolioEntry {
  /** The process: the same in every copy of its file. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly trust: string;
  readonly profile: string;
  /** ISO time of the last change. */
  readonly updatedAt: string;
  readonly need: Decision;
  readonly done: number;
  readonly asked: number;
  /** Where the work goes on; the last step where all is done. */
  readonly next: StepId;
  readonly mandate: Approval['status'] | 'changed' | 'none';
  readonly groups: readonly NamedThing[];
  readonly criteria: readonly NamedThing[];
  readonly measures: readonly FollowedMeasure[];
  /** The frame the unit has set for a year. */
  readonly frame: Amount;
  /** What its panel costs in a year by its own calculation: fees alone, and everything. */
  readonly fees: Amount;
  readonly cost: Amount;
  /** Days on which the mandate is to be looked at again. */
  readonly revisions: readonly Revision[];
}

function needOf(answers: Answers): Decision {
  const need = answerIn(answers, decision, 'need');
  return DECISIONS.find((one) => one === need) ?? 'undecided';
}

function frameOf(answers: Answers): Amount {
  const typed = answerIn(answers, constraints, 'costFrameAmount');
  const kroner = numberOf(typed, 'kroner');
  if (kroner !== undefined) return { kind: 'known', kroner };
  return { kind: isUnreadNumber(typed, 'kroner') ? 'unread' : 'missing' };
}

function costsOf(answers: Answers): Pick<PortfolioEntry, 'fees' | 'cost'> {
  const given = feeGivenOf(answers);
  if (given)
    return {
      fees: { kind: 'known', kroner: honorariumPerYear(given) },
      cost: { kind: 'known', kroner: costPerYear(given) },
    };
  const unknown = { kind: hasUnreadSums(answers) ? 'unread' : 'missing' } as const;
  return { fees: unknown, cost: unknown };
}

/** A mandate is evaluated a year after it was approved; one that is no more than a draft has no such day. */
function revisionsOf(answers: Answers): readonly Revision[] {
  const approved = textIn(answers, mandate, 'approvedOn');
  const dayIn = (field: 'validTo' | 'revisedBy'): string => textIn(answers, mandate, field);
  const days: readonly Revision[] = [
    { kind: 'validTo', day: dayIn('validTo') },
    { kind: 'revisedBy', day: dayIn('revisedBy') },
    { kind: 'evaluation', day: isIsoDate(approved) ? (evaluationDay(answers)?.day ?? '') : '' },
  ];
  return days.filter(({ day }) => isIsoDate(day)).toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/** How far the mandate has come; `none` where nobody has written in it, nor approved it. */
function mandateOf(answers: Answers): PortfolioEntry['mandate'] {
  const { status, changedSince } = approvalOf(answers, 'mandate');
  if (changedSince) return 'changed';
  const begun = Object.entries(answers[mandate.id] ?? {}).some(([, value]) => !isBlank(value));
  return status === 'draft' && !begun ? 'none' : status;
}

const measuresOf = (answers: Answers): readonly FollowedMeasure[] =>
  filledRowsIn(answers, plan, 'measures').map(({ measure, responsible, deadline, status }) => ({
    measure: textOf(measure).trim(),
    responsible: textOf(responsible).trim(),
    deadline: isIsoDate(textOf(deadline)) ? textOf(deadline) : '',
    isDone: status === 'done',
  }));

/** A process as it is seen among many. */
export function entryOf(process: Process): PortfolioEntry {
  const { answers } = process;
  const { done, asked, next } = howFarOf(process);
  return {
    id: process.id,
    title: titleOf(process).trim(),
    unit: textIn(answers, about, 'unitName'),
    trust: textIn(answers, about, 'healthTrust'),
    profile: textIn(answers, about, 'profile'),
    updatedAt: process.updatedAt,
    need: needOf(answers),
    done,
    asked,
    next,
    mandate: mandateOf(answers),
    ...namedThingsOf(answers),
    measures: measuresOf(answers),
    frame: frameOf(answers),
    ...costsOf(answers),
    revisions: revisionsOf(answers),
  };
}

/** What a unit is called among others: by its own name, else by that of the process. */
export const nameOfEntry = ({ unit, title }: Pick<PortfolioEntry, 'unit' | 'title'>): string => unit || title;
