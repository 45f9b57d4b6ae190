import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftsNb } from '#content/drafts/drafts.nb.ts';
import { isMandateDraftField, mandateDraft } from '#domain/drafts/mandate-drafts.ts';
import { planSuggestions } from '#domain/plan/plan-suggestions.ts';
import { stepsNb } from '#content/steps/steps.nb.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { criteria as criteriaStep } from '#domain/guide/steps/criteria.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { steps } from '#domain/guide/steps.ts';
import { coverageOf } from '#domain/panel/coverage.ts';
import { draftText } from '#domain/drafts/draft.ts';
import { byGap } from '#domain/scoring/gap.ts';
import { adviceOf } from '#domain/steps/advice.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import { processAnswers } from '../support/case-process.ts';
import { readCase } from '../support/case.ts';
import { projectFiles } from '../support/project-files.ts';

interface Expected {
  readonly gap_order_stakeholder_no: readonly number[];
  readonly criteria_coverage: Readonly<Record<string, readonly string[]>>;
  readonly uncovered_criteria: readonly string[];
  readonly warnings: readonly string[];
}

/** The advice the cases tell of, in their words. */
const WARNINGS: Readonly<Record<string, (about: string, number: number) => string>> = {
  'uncovered-criterion': (about) => `kriterium ${about} er ikke dekket av noen prioritert gruppe`,
  'left-out': (about) => `gap 2, men ikke blant prioriterte grupper: ${about}`,
  'no-indicator': (_about, number) => `tiltak ${number} mangler målbar indikator (SMART)`,
};

const language = { steps: stepsNb, drafts: draftsNb };

const cases = projectFiles('tests/fixtures/cases').map((path) => {
  const { expected } = JSON.parse(readFileSync(path, 'utf8')) as { readonly expected?: Partial<Expected> };
  const given = readCase(path);
  return { name: path.split('/').at(-1) ?? path, given, expected, answers: processAnswers(given) };
});
/** Not every case says everything that should come out of it. */
const isWhole = (expected: Partial<Expected> | undefined): expected is Expected =>
  expected?.gap_order_stakeholder_no !== undefined && expected.criteria_coverage !== undefined;
const withExpected = cases.flatMap(({ expected, ...one }) =>
  isWhole(expected) ? [{ ...one, expected }] : [],
);

describe.each(withExpected)('the answers of $name', ({ answers, expected }) => {
  const {
    criteria,
    groups: prioritised,
    meets,
    uncovered,
  } = coverageOf(rowsIn(answers, criteriaStep, 'criteria'), rowsIn(answers, groups, 'groups'));
  /** K1, K2 …: the name the case gives the criterion in this place. */
  const nameOf = (criterion: unknown): string => `K${criteria.findIndex((one) => one === criterion) + 1}`;

  it('has its stakeholders by gap in the expected order', () => {
    const order = byGap(rowsIn(answers, stakeholders, 'groups')).map(({ number }) => number);
    expect(order).toEqual(expected.gap_order_stakeholder_no);
  });

  it('covers its criteria as expected', () => {
    const coverage = criteria.map((criterion) => [
      nameOf(criterion),
      prioritised.filter((group) => meets(group, criterion)).map((group) => group['name']),
    ]);
    expect(Object.fromEntries(coverage)).toEqual(expected.criteria_coverage);
    expect(uncovered.map(nameOf)).toEqual(expected.uncovered_criteria);
  });

  it('gets the expected warnings and no other of their kind', () => {
    const measures = answers['plan']?.['measures'] as readonly { readonly id: string }[];
    const advices = steps.flatMap((step) => adviceOf(step, answers).own);
    const said = advices.flatMap((advice) => {
      const criterion = criteria.find((one) => one['text'] === advice.about);
      const number = measures.findIndex(({ id }) => id === advice.row) + 1;
      const words = WARNINGS[advice.id];
      return words ? [words(criterion ? nameOf(criterion) : (advice.about ?? ''), number)] : [];
    });
    expect(said.toSorted()).toEqual(expected.warnings.toSorted());
  });
});

describe.each(cases)('the drafts of $name', ({ given, answers }) => {
  it('are a mandate in clean text, with the unit in its title', () => {
    const mandate = steps.find(({ id }) => id === 'mandate');
    const texts = (mandate ? fieldsOf(mandate) : []).flatMap(([id]) =>
      isMandateDraftField(id) ? [draftText(mandateDraft(id, answers, language))] : [],
    );
    expect(texts[0]).toContain(String(given.clinic?.name));
    for (const text of texts) expect(text).not.toMatch(/\.\.|,\.|undefined|null|NaN|\[object| {2}|^\s|\s$/);
  });

  it('suggest a measure for everything that was left out', () => {
    const ids = planSuggestions({ ...answers, plan: {} }, language).map(({ id }) => id);
    const kinds = ['uncovered-criterion', 'left-out'];
    const holes = adviceOf(groups, answers).own.filter(({ id }) => kinds.includes(id));
    expect(ids.filter((id) => /^(uncovered-criterion|group-left-out)-/.test(id))).toHaveLength(holes.length);
  });
});
