import type { Answers } from '#domain/process/process.ts';
import { idsOf, isBlank } from '#domain/process/rows.ts';
import { costPerYear } from '../fee/fee.ts';
import { feeGivenOf } from '../fee/fee-given.ts';
import { answerIn, answersIn, filledRowsIn, rowsIn } from '../guide/read.ts';
import { constraints } from '../guide/steps/constraints.ts';
import { decision } from '../guide/steps/decision.ts';
import { insight } from '../guide/steps/insight.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import { byGap } from '../scoring/gap.ts';
import { numberOf } from '../values/numbers.ts';

/** What the decision is taken on, in the order it is read. */
export const EVIDENCE_KINDS = ['gaps', 'insight', 'cost', 'forms'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** The sentences, in the language of the documents: a reason that takes one is printed with it. */
export interface EvidenceWords {
  /** `gap` is 1 or 2. */
  readonly gap: (group: string, gap: number) => string;
  readonly insight: (area: string) => string;
  /** Whole kroner a year; `frame` is left out where none is set. */
  readonly cost: (cost: number, frame?: number) => string;
  readonly forms: (forms: readonly string[]) => string;
}

/** Something the answers say that bears on the decision, as a sentence the reason can take. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** What it is read as under the name of its kind. */
  readonly text: string;
  /** Importance − involvement, where it is a group. */
  readonly gap?: number;
  readonly sentence: string;
}

interface Language {
  readonly evidence: EvidenceWords;
  /** What the other forms are called, by their ids. */
  readonly forms: Readonly<Record<string, string>>;
}

/** Three are remembered; the rest stand in the analysis. */
const MOST = 3;

/** What the answers say for and against a panel: at most three gaps and three areas, the cost, and the other forms chosen. */
export const evidenceOf = (answers: Answers, language: Language): readonly Evidence[] => [
  ...gaps(answers, language.evidence),
  ...areas(answers, language.evidence),
  ...cost(answers, language.evidence),
  ...otherForms(answers, language),
];

const gaps = (answers: Answers, words: EvidenceWords): readonly Evidence[] =>
  byGap(rowsIn(answers, stakeholders, 'groups'))
    .filter(({ gap, row }) => gap >= 1 && !isBlank(row.name))
    .slice(0, MOST)
    .map(({ gap, row }) => ({
      kind: 'gaps',
      text: String(row.name),
      gap,
      sentence: words.gap(String(row.name), gap),
    }));

const areas = (answers: Answers, words: EvidenceWords): readonly Evidence[] =>
  filledRowsIn(answers, insight, 'areas')
    .filter(({ text }) => !isBlank(text))
    .slice(0, MOST)
    // On one line, so that it can be told from what is written under it.
    .map((row) => String(row.text).trim().replace(/\s+/g, ' '))
    .map((text) => ({ kind: 'insight', text, sentence: words.insight(text) }));

function cost(answers: Answers, words: EvidenceWords): readonly Evidence[] {
  const given = answersIn(answers, constraints);
  const fee = feeGivenOf(answers);
  if (!fee) return [];
  const sum = Math.round(costPerYear(fee));
  const sentence = words.cost(sum, numberOf(given.costFrameAmount, 'kroner'));
  return [{ kind: 'cost', text: sentence, sentence }];
}

function otherForms(answers: Answers, { evidence, forms }: Language): readonly Evidence[] {
  const chosen = idsOf(answerIn(answers, decision, 'otherForms')).flatMap((id) => forms[id] ?? []);
  return chosen.length === 0
    ? []
    : [{ kind: 'forms', text: chosen.join('; '), sentence: evidence.forms(chosen) }];
}

const lines = (text: string): readonly string[] => text.split('\n');

/** Does this sentence stand in the text, as it was taken? One that was written on is the person's own. */
export const isTaken = (text: string, sentence: string): boolean => lines(text).includes(sentence);

/** The text with the sentence on a line of its own after all that stands there. */
export const withEvidence = (text: string, sentence: string): string =>
  text.trim() === '' ? sentence : `${text.trimEnd()}\n${sentence}`;

/** The text without that line; every other line stands as it was. */
export function withoutEvidence(text: string, sentence: string): string {
  const at = lines(text).lastIndexOf(sentence);
  return at < 0 ? text : lines(text).toSpliced(at, 1).join('\n');
}
