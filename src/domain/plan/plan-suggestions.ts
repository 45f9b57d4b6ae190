import type { DraftLanguage } from '../drafts/draft-words.ts';
import { answerIn } from '../guide/read.ts';
import { steps as guide } from '../guide/steps.ts';
import { decision } from '../guide/steps/decision.ts';
import { plan } from '../guide/steps/plan.ts';
import type { Place } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import type { AnyStep } from '../steps/define-step.ts';
import { placeLineOf, type Naming } from '../steps/place-name.ts';
import { capital } from '../values/sentence.ts';
import { isForYoung } from '../panel/young.ts';
import { deadlineSuggestion, weeksBefore, type DeadlineKind } from './deadlines.ts';
import { foundSuggestions, type SuggestionKind } from './found-suggestions.ts';
import { PLAN_BANK } from './plan-bank.ts';
import type { PlanSuggestionWords } from './plan-suggestion-words.ts';
import { settledIn } from './seen-suggestions.ts';
import type { BankId, MeasureArea, SuggestedAs } from './suggested-as.ts';

/** A measure to offer for the plan. Nothing is put there before a person takes it. */
export interface PlanSuggestion {
  readonly id: string;
  readonly measure: string;
  readonly area: MeasureArea;
  /** Empty for the entries of the bank. */
  readonly sources: readonly Place[];
  /** Why it is suggested, and for the entries of the bank where they come from. */
  readonly because: string;
  /** ISO day; absent when no meeting has a date. */
  readonly deadline?: string;
  /** Who was named already; else the role that most often does it. */
  readonly responsible: string;
  /** The sub-goal it stands under, where its source has one. */
  readonly goal?: string;
  /** Who most often does it and when it should be done, in sentences, whether or not a day is known. */
  readonly usually: string;
  /** The parked thing it is about: it is settled when the measure is taken. */
  readonly parked?: string;
}

const as = (area: MeasureArea, due: DeadlineKind, by: SuggestedAs['by']): SuggestedAs => ({ area, due, by });

const KINDS: Readonly<Record<SuggestionKind, SuggestedAs>> = {
  parked: as('organisation', 'mandate', 'leader'),
  'group-left-out': as('organisation', 'preparation', 'contact'),
  'group-with-a-gap': as('organisation', 'preparation', 'contact'),
  'area-to-strengthen': as('operation', 'start', 'coordinator'),
  'uncovered-criterion': as('organisation', 'recruitment', 'coordinator'),
  'no-relatives': as('organisation', 'preparation', 'contact'),
  'no-contact': as('organisation', 'mandate', 'leader'),
  'no-cost-frame': as('organisation', 'mandate', 'leader'),
  'above-cost-frame': as('organisation', 'mandate', 'leader'),
  trial: as('operation', 'evaluation', 'leader'),
  representatives: as('organisation', 'preparation', 'contact'),
  'focus-group': as('organisation', 'recruitment', 'contact'),
  survey: as('research', 'recruitment', 'contact'),
  'existing-body': as('organisation', 'preparation', 'leader'),
  'joint-panel': as('organisation', 'preparation', 'leader'),
};

/** A parked thing may come from a file, with a place this program does not know. */
const isKnown = ({ step, field }: Place): boolean =>
  (guide as readonly AnyStep[]).some(({ id, fields }) => id === step && Object.hasOwn(fields, field));

/** What the places are called, for what says nothing itself. */
const linesOf = (sources: readonly Place[], naming: Naming): string =>
  sources.map((place) => placeLineOf(place, naming)).join(', ');

/**
 * Measures to offer: first what the answers call for, in the order of the guide, then the bank. What is left to fill in in
 * the guide itself is no measure. What was
 * taken or turned down, or stands in the plan in the same words, is left out. The measures speak the language
 * of the documents, since they become text there; why they are suggested is said in that of the `screen`.
 */
export function planSuggestions(
  answers: Answers,
  documents: DraftLanguage,
  screen: DraftLanguage = documents,
): readonly PlanSuggestion[] {
  const all = suggestionsIn(documents, screen.drafts.plan, answers);
  // The same measure may have been taken before the documents got another language.
  const elsewhere = new Map(
    screen.drafts === documents.drafts
      ? []
      : suggestionsIn(screen, screen.drafts.plan, answers).map(({ id, measure }) => [id, measure]),
  );
  const isSettled = settledIn(answers);
  return all.filter((one) => {
    const measure = elsewhere.get(one.id);
    return (
      one.measure !== '' && !isSettled(one) && (measure === undefined || !isSettled({ id: one.id, measure }))
    );
  });
}

/** When it should be done, whether or not a day is known. */
function whenOf(due: DeadlineKind, { when }: PlanSuggestionWords): string {
  const weeks = weeksBefore(due);
  if (weeks !== undefined) return when.before(weeks);
  return due === 'evaluation' ? when.afterAYear : when.firstYear;
}

/** The entries that make sense here, in their order. */
function bankFor(answers: Answers, kinds: ReadonlySet<SuggestionKind>): readonly BankId[] {
  const need = answerIn(answers, decision, 'need');
  const fits = { panel: need !== 'not-now' && need !== 'other-form', young: isForYoung(answers) };
  return plan.fields.measures.bank.filter((id) => {
    const { for: whom, instead = [] } = PLAN_BANK[id];
    return (whom === undefined || fits[whom]) && !instead.some((kind) => kinds.has(kind));
  });
}

/** Where an entry comes from, who takes the initiative and what it is for, in sentences. */
function fromBank(id: BankId, { bank }: PlanSuggestionWords): string {
  const { source, level, goal } = PLAN_BANK[id];
  return [
    bank.common,
    ...(goal === undefined ? [] : [bank.goal(bank.goals[goal])]),
    bank.level(bank.levels[level]),
    bank.source(bank.sources[source]),
  ].join(' ');
}

/** Area, role and time of a suggestion: as text of the plan, and in sentences. */
function usualFor(
  { area, due, by }: SuggestedAs,
  answers: Answers,
  plain: PlanSuggestionWords,
  reasons: PlanSuggestionWords,
) {
  const deadline = deadlineSuggestion(due, answers);
  return {
    area,
    responsible: capital(plain.roles[by]),
    usually: `${reasons.by(reasons.roles[by])} ${whenOf(due, reasons)}`,
    ...(deadline === undefined ? {} : { deadline }),
  };
}

/** An entry of the bank as a suggestion, also where it is not among those that are offered. */
export function bankSuggestion(
  id: BankId,
  answers: Answers,
  { steps, drafts }: DraftLanguage,
  reasons: PlanSuggestionWords = drafts.plan,
): PlanSuggestion {
  const { goal } = PLAN_BANK[id];
  return {
    id: `bank-${id}`,
    measure: steps.plan.fields.measures.bank[id],
    sources: [],
    because: fromBank(id, reasons),
    ...(goal === undefined ? {} : { goal: drafts.plan.bank.goals[goal] }),
    ...usualFor(PLAN_BANK[id], answers, drafts.plan, reasons),
  };
}

function suggestionsIn(
  { steps, drafts }: DraftLanguage,
  reasons: PlanSuggestionWords,
  answers: Answers,
): readonly PlanSuggestion[] {
  const usual = (as: SuggestedAs) => usualFor(as, answers, drafts.plan, reasons);
  const naming = { answers, parts: guide, words: steps };
  const found = foundSuggestions(answers);
  return [
    ...found.map(({ id, kind, about, sources, responsible, deadline, parked }) => {
      const known = sources.filter(isKnown);
      const named = about || linesOf(known, naming);
      return {
        id,
        measure: drafts.plan.found[kind].measure(named),
        sources: known,
        because: reasons.found[kind].because(named),
        ...usual(KINDS[kind]),
        ...(responsible === undefined ? {} : { responsible, usually: '' }),
        ...(parked === undefined ? {} : { parked }),
        ...(deadline === undefined ? {} : { deadline }),
      };
    }),
    ...bankFor(answers, new Set(found.map(({ kind }) => kind))).map((id) =>
      bankSuggestion(id, answers, { steps, drafts }, reasons),
    ),
  ];
}
