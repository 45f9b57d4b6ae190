import { leftOut, coverageOf } from '../panel/coverage.ts';
import { isIsoDate } from '#domain/values/dates.ts';
import { parkedItems } from '#domain/parking/parking.ts';
import { costPerYear } from '../fee/fee.ts';
import { feeGivenOf } from '../fee/fee-given.ts';
import { seesAs } from '../guide/choices.ts';
import { answerIn, answersIn, filledRowsIn, placeOf, rowsIn } from '../guide/read.ts';
import { about as aboutStep } from '../guide/steps/about.ts';
import { constraints } from '../guide/steps/constraints.ts';
import { criteria } from '../guide/steps/criteria.ts';
import { decision } from '../guide/steps/decision.ts';
import { groups } from '../guide/steps/groups.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import { summary } from '../guide/steps/summary.ts';
import { numberOf } from '#domain/values/numbers.ts';
import type { Place } from '#domain/process/place.ts';
import type { Answers } from '#domain/process/process.ts';
import { idsOf, isBlank, textOf } from '#domain/process/rows.ts';
import { shortHash } from '#domain/values/text-hash.ts';
import { textParts } from '#domain/values/text-parts.ts';

/** Why a measure is suggested. Each has its own words. */
export const SUGGESTION_KINDS = [
  'parked',
  'group-left-out',
  'group-with-a-gap',
  'area-to-strengthen',
  'uncovered-criterion',
  'no-relatives',
  'no-contact',
  'no-cost-frame',
  'above-cost-frame',
  'trial',
  'representatives',
  'focus-group',
  'survey',
  'existing-body',
  'joint-panel',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** A measure worth considering, without words. */
export interface FoundSuggestion {
  /** Permanent for what it is about: the same hole gives the same id. */
  readonly id: string;
  readonly kind: SuggestionKind;
  /** The group, area or criterion it is about, as people wrote it; empty where it is about the whole. */
  readonly about: string;
  readonly sources: readonly Place[];
  /** Who finds out and by when, as written, where that is known. */
  readonly responsible?: string;
  readonly deadline?: string;
  /** The parked thing it is about: it is settled when the measure is taken. */
  readonly parked?: string;
}

/** Most areas to strengthen that each become a suggestion. */
const MOST_AREAS = 5;
/** Row ids and suggestion ids share one limit (docs/file-format.md). */
const LONGEST_ID = 64;

const idOf = (kind: string, row: string): string => `${kind}-${row}`.slice(0, LONGEST_ID);

/** The measures the answers call for, in the order of the guide. Nothing is ranked. */
export function foundSuggestions(answers: Answers): readonly FoundSuggestion[] {
  return [...fromParking(answers), ...fromPeople(answers), ...fromFrames(answers), ...fromDecision(answers)];
}

function fromParking(answers: Answers): readonly FoundSuggestion[] {
  return parkedItems(answers).map(({ id, text, place, who, when }) => ({
    id: idOf('parked', id),
    kind: 'parked',
    about: text,
    sources: place ? [place] : [],
    parked: id,
    ...(who ? { responsible: who } : {}),
    ...(isIsoDate(when) ? { deadline: when } : {}),
  }));
}

function fromPeople(answers: Answers): readonly FoundSuggestion[] {
  const all = rowsIn(answers, stakeholders, 'groups');
  const named = all.filter(({ name }) => !isBlank(name));
  const chosen = filledRowsIn(answers, groups, 'groups');
  // Until groups are chosen, nobody is left out and nothing is uncovered.
  const left = chosen.length > 0 ? leftOut(all, chosen) : [];
  const uncovered =
    chosen.length > 0 ? coverageOf(rowsIn(answers, criteria, 'criteria'), chosen).uncovered : [];
  return [
    ...(named.length > 0 && !named.some(({ type }) => seesAs(type, 'relative'))
      ? [plain('no-relatives', [placeOf(stakeholders, 'groups')])]
      : []),
    ...areas(answers),
    ...left
      .filter(({ name }) => !isBlank(name))
      .map(({ id, name }) =>
        about('group-left-out', id, textOf(name).trim(), placeOf(stakeholders, 'groups', id)),
      ),
    ...(chosen.length > 0 ? leftOut(all, chosen, 1) : [])
      .filter(({ name }) => !isBlank(name))
      .map(({ id, name }) =>
        about('group-with-a-gap', id, textOf(name).trim(), placeOf(stakeholders, 'groups', id)),
      ),
    ...uncovered.map(({ id, text }) =>
      about('uncovered-criterion', id, textOf(text).trim(), placeOf(criteria, 'criteria', id)),
    ),
  ];
}

const areas = (answers: Answers): readonly FoundSuggestion[] =>
  textParts(answerIn(answers, summary, 'areasToStrengthen'))
    .slice(0, MOST_AREAS)
    .map((area) =>
      about('area-to-strengthen', shortHash(area.toLowerCase()), area, placeOf(summary, 'areasToStrengthen')),
    );

function fromFrames(answers: Answers): readonly FoundSuggestion[] {
  const { costFrame, costFrameAmount } = answersIn(answers, constraints);
  const { involvementContact, unitLevel } = answersIn(answers, aboutStep);
  const amount = numberOf(costFrameAmount, 'kroner');
  const fee = feeGivenOf(answers);
  const noFrame = isBlank(costFrame) && isBlank(costFrameAmount);
  return [
    // The contact belongs to level 2 (S4 4.2): a department or a section can lean on that of its clinic.
    ...(isBlank(involvementContact) && unitLevel !== 'department' && unitLevel !== 'section'
      ? [plain('no-contact', [placeOf(aboutStep, 'involvementContact')])]
      : []),
    ...(noFrame ? [plain('no-cost-frame', [placeOf(constraints, 'costFrame')])] : []),
    ...(amount !== undefined && fee && costPerYear(fee) > amount
      ? [plain('above-cost-frame', [placeOf(constraints, 'costFrameAmount')])]
      : []),
  ];
}

function fromDecision(answers: Answers): readonly FoundSuggestion[] {
  const { need, otherForms } = answersIn(answers, decision);
  const forms = idsOf(otherForms);
  const kinds = SUGGESTION_KINDS.filter((kind) => forms.includes(kind));
  return [
    ...(need === 'yes-on-trial' ? [plain('trial', [placeOf(decision, 'need')])] : []),
    ...kinds.map((kind) => plain(kind, [placeOf(decision, 'otherForms')])),
  ];
}

const plain = (kind: SuggestionKind, sources: readonly Place[]): FoundSuggestion => ({
  id: kind,
  kind,
  about: '',
  sources,
});

const about = (kind: SuggestionKind, key: string, text: string, source: Place): FoundSuggestion => ({
  id: idOf(kind, key),
  kind,
  about: text,
  sources: [source],
});
