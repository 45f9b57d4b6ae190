import type { StepId } from '#domain/guide/steps.ts';
import type { ScaleValue } from '#domain/steps/fields.ts';
import { leavesOf, type CaseFile } from './case.ts';
import { answersAboutMapping } from './case-answers-mapping.ts';
import { answersAboutNeeds } from './case-answers-needs.ts';
import { answersAboutPlan } from './case-answers-plan.ts';
import { beyondTheForm } from './case-beyond.ts';
import { scoreOf } from './case-words.ts';

/** What a person puts into one place of the form. */
export type Given =
  /** Typed: a line, a paragraph, a number, or a day as people write it. */
  | { readonly kind: 'text'; readonly text: string }
  /** Id of an option of a choice. */
  | { readonly kind: 'choice'; readonly option: string }
  /** Ids of options of a list of ticks. */
  | { readonly kind: 'ticks'; readonly options: readonly string[] }
  | { readonly kind: 'scale'; readonly value: ScaleValue }
  /** The row this one stands under, 0-based, on screen above it. */
  | { readonly kind: 'under'; readonly row: number }
  /** Ticks a row of another field, 0-based among the rows with a name. */
  | { readonly kind: 'reference'; readonly row: number }
  /** A level on an item of the form (by id). */
  | { readonly kind: 'level'; readonly item: string; readonly level: ScaleValue }
  /** An item of one's own, 0-based among the own items of the same list. */
  | {
      readonly kind: 'own';
      readonly number: number;
      readonly text: string;
      readonly level: ScaleValue | undefined;
    };

export interface CaseAnswer {
  /** Where in the case it stands: `mandate.main_tasks[2]`. */
  readonly from: string;
  readonly step: StepId;
  readonly field: string;
  /** 0-based, in the order on screen. */
  readonly row?: number;
  readonly column?: string;
  readonly given: Given;
}

/** A value of the case that the form has no place for. */
export interface NoPlace {
  readonly from: string;
  readonly value: string;
  readonly why: string;
}

export interface CaseAnswers {
  /** In the order of the steps, and in the order a person fills each of them in. */
  readonly answers: readonly CaseAnswer[];
  readonly noPlace: readonly NoPlace[];
}

/** What a case holds that nobody answers: notes to testers, numbering, and what can be worked out. */
const NO_ANSWERS: readonly RegExp[] = [
  /^(schema|tester_notes|modelled_on|expected|_note|notes?|id|version)(\b|\[|\.)/,
  /^organisation\.(region|fictional|id)$/,
  /^(units|stakeholders|criteria|prioritised_groups|action_plan|meetings|challenges|opportunities|insight_areas)\[\d+\]\.(id|no|gap|rank|_note)$/,
  /^job_description\.roles\[\d+\]\.(id|no)$/,
  // Told by the level code and by the place of the item; own items are answers in their own right.
  /^job_description\.roles\[\d+\]\.(tasks|qualifications|traits)\[\d+\]\.(item|level|level_code|custom|id|no)$/,
  /^opening_answers\[\d+\]\.(question|no)$/,
  // Beside the form: see `beyondTheForm`.
  /^answers\./,
];

/** A score of 0 says that there is none. */
const UNSET_SCORE = /^stakeholders\[\d+\]\.(involvement|importance)$/;

const isNoAnswer = (path: string, value: unknown): boolean =>
  NO_ANSWERS.some((pattern) => pattern.test(path)) ||
  (UNSET_SCORE.test(path) && scoreOf(value) === undefined);

/** Every answer of a case with its place in the form, and every value the form cannot take. */
export function answersOf(given: CaseFile): CaseAnswers {
  const parts = [answersAboutMapping(given), answersAboutNeeds(given), answersAboutPlan(given)];
  const answers = parts.flatMap((part) => part.answers);
  const noPlace = parts.flatMap((part) => part.noPlace);
  const known = new Set([...answers, ...noPlace].map(({ from }) => from));
  const forgotten = leavesOf(given)
    .filter(({ path, value }) => !known.has(path) && !isNoAnswer(path, value))
    .map(({ path, value }) => ({ from: path, value: String(value), why: 'The form has no field for it.' }));
  return { answers, noPlace: [...noPlace, ...beyondTheForm(given).noPlace, ...forgotten] };
}
