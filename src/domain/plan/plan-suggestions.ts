import type { DraftLanguage } from '../drafts/draft-words.ts';
import { answerIn } from '../guide/read.ts';
import { steps as guide } from '../guide/steps.ts';
import { decision } from '../guide/steps/decision.ts';
import type { plan } from '../guide/steps/plan.ts';
import type { Place } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import type { AnyStep } from '../steps/define-step.ts';
import { placeLineOf, type Naming } from '../steps/place-name.ts';
import { deadlineSuggestion, type DeadlineKind } from './deadlines.ts';
import { foundSuggestions, type SuggestionKind } from './found-suggestions.ts';
import type { PlanSuggestionWords } from './plan-suggestion-words.ts';
import { isSettled } from './seen-suggestions.ts';

type Columns = (typeof plan)['fields']['measures']['columns'];
type MeasureArea = Columns['area']['options'][number];
type BankId = (typeof plan)['fields']['measures']['bank'][number];

/** A measure to offer for the plan. Nothing is put there before a person takes it. */
export interface PlanSuggestion {
  readonly id: string;
  readonly measure: string;
  readonly area: MeasureArea;
  /** Empty for the entries of the bank. */
  readonly sources: readonly Place[];
  /** Why it is suggested, in one sentence. */
  readonly because: string;
  /** ISO day; absent when no meeting has a date. */
  readonly deadline?: string;
  /** A role, where somebody has been named already. */
  readonly responsible?: string;
  /** The parked thing it is about: it is settled when the measure is taken. */
  readonly parked?: string;
}

interface Kind {
  readonly area: MeasureArea;
  readonly deadline: DeadlineKind;
}

const KINDS: Readonly<Record<SuggestionKind, Kind>> = {
  parked: { area: 'organisation', deadline: 'mandate' },
  'group-left-out': { area: 'organisation', deadline: 'preparation' },
  'area-to-strengthen': { area: 'operation', deadline: 'start' },
  'uncovered-criterion': { area: 'organisation', deadline: 'recruitment' },
  'no-relatives': { area: 'organisation', deadline: 'preparation' },
  'no-contact': { area: 'organisation', deadline: 'mandate' },
  'no-cost-frame': { area: 'organisation', deadline: 'mandate' },
  'above-cost-frame': { area: 'organisation', deadline: 'mandate' },
  trial: { area: 'operation', deadline: 'evaluation' },
  representatives: { area: 'organisation', deadline: 'preparation' },
  'focus-group': { area: 'organisation', deadline: 'recruitment' },
  survey: { area: 'research', deadline: 'recruitment' },
  'existing-body': { area: 'organisation', deadline: 'preparation' },
  'joint-panel': { area: 'organisation', deadline: 'preparation' },
};

/** `panel`: makes sense only when there will be a panel. `instead`: said in fuller words by that kind, when found. */
const BANK: Readonly<
  Record<BankId, Kind & { readonly panel: boolean; readonly instead?: readonly SuggestionKind[] }>
> = {
  'approve-mandate': { area: 'organisation', deadline: 'mandate', panel: true },
  'appoint-coordinator': { area: 'organisation', deadline: 'mandate', panel: true },
  'secure-budget': {
    area: 'organisation',
    deadline: 'mandate',
    panel: false,
    instead: ['no-cost-frame', 'above-cost-frame'],
  },
  'fee-routine': { area: 'organisation', deadline: 'preparation', panel: false },
  'agreement-confidentiality': { area: 'organisation', deadline: 'preparation', panel: false },
  'recruit-broad-experience': { area: 'organisation', deadline: 'recruitment', panel: true },
  'recruit-some-experience': { area: 'organisation', deadline: 'recruitment', panel: true },
  'recruit-little-experience': { area: 'organisation', deadline: 'recruitment', panel: true },
  'order-representatives': {
    area: 'organisation',
    deadline: 'preparation',
    panel: false,
    instead: ['representatives'],
  },
  interviews: { area: 'organisation', deadline: 'recruitment', panel: true },
  'training-members': { area: 'competence', deadline: 'start', panel: true },
  'training-staff': { area: 'competence', deadline: 'start', panel: false },
  'pre-talk': { area: 'operation', deadline: 'start', panel: false },
  'post-talk': { area: 'operation', deadline: 'evaluation', panel: false },
  'shared-workspace': { area: 'operation', deadline: 'start', panel: true },
  'annual-calendar': { area: 'operation', deadline: 'start', panel: true },
  'advice-log': { area: 'operation', deadline: 'start', panel: false },
  evaluate: { area: 'operation', deadline: 'evaluation', panel: true, instead: ['trial'] },
  'annual-report': { area: 'operation', deadline: 'evaluation', panel: true },
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
  return all.filter(
    (one) =>
      one.measure !== '' &&
      !isSettled(answers, one) &&
      !isSettled(answers, { id: one.id, measure: elsewhere.get(one.id) ?? one.measure }),
  );
}

function suggestionsIn(
  { steps, drafts }: DraftLanguage,
  reasons: PlanSuggestionWords,
  answers: Answers,
): readonly PlanSuggestion[] {
  const due = (kind: DeadlineKind): { readonly deadline?: string } => {
    const deadline = deadlineSuggestion(kind, answers);
    return deadline === undefined ? {} : { deadline };
  };
  const naming = { answers, parts: guide, words: steps };
  const found = foundSuggestions(answers);
  const kinds = new Set(found.map(({ kind }) => kind));
  const need = answerIn(answers, decision, 'need');
  const noPanel = need === 'not-now' || need === 'other-form';
  const texts: Readonly<Record<string, string>> = steps.plan.fields.measures.bank;
  const entries = Object.entries(BANK).filter(
    ([, { panel, instead = [] }]) => !(panel && noPanel) && !instead.some((kind) => kinds.has(kind)),
  );
  return [
    ...found.map(({ id, kind, about, sources, responsible, deadline, parked }) => {
      const known = sources.filter(isKnown);
      const named = about || linesOf(known, naming);
      return {
        id,
        measure: drafts.plan.found[kind].measure(named),
        area: KINDS[kind].area,
        sources: known,
        because: reasons.found[kind].because(named),
        ...(responsible === undefined ? {} : { responsible }),
        ...(parked === undefined ? {} : { parked }),
        ...(deadline === undefined ? due(KINDS[kind].deadline) : { deadline }),
      };
    }),
    ...entries.map(([id, { area, deadline }]) => ({
      id: `bank-${id}`,
      measure: texts[id] ?? '',
      area,
      sources: [],
      because: reasons.bank,
      ...due(deadline),
    })),
  ];
}
