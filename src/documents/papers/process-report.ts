import { placeOf, rowsIn, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { decision as decisionStep } from '#domain/guide/steps/decision.ts';
import type { Place } from '#domain/process/place.ts';
import { criteria as criteriaStep } from '#domain/guide/steps/criteria.ts';
import { groups as groupsStep } from '#domain/guide/steps/groups.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { coverageOf } from '#domain/panel/coverage.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import type { FieldId } from '#domain/guide/read.ts';
import type { Block, DocumentModel } from '#documents/blocks/block.ts';
import { coverageBlocks } from '#documents/blocks/coverage-blocks.ts';
import { rowsGivenAt, type DocumentInput } from '#documents/blocks/field-given.ts';
import { heading, paragraph } from '#documents/blocks/make-block.ts';
import { textBlocks } from '#documents/blocks/text-blocks.ts';
import { stakeholderFindings } from '#documents/blocks/stakeholder-blocks.ts';
import { aBodyOf } from './body-name.ts';
import { answerRow, paperOf } from './document-frame.ts';
import { decisionAppendix } from './decision-appendix.ts';
import { filled } from '#documents/words/document-words.ts';
import { holesIn } from './holes.ts';
import { guessedPages } from './one-page.ts';
import { summaryBlocks } from './summary.ts';
import { reportStep } from './report-step.ts';

/** Steps that stand in documents of their own, or before the appendix. */
export const APART_IN_REPORT: readonly string[] = [decisionStep.id, roles.id, plan.id];
/** How the program is to work, and what stands before the appendix; nobody who reads a report looks for it in the answers. */
const LEFT_OUT: readonly FieldId<typeof about>[] = [
  'profile',
  'documentLanguage',
  'bodyName',
  'answerDeadline',
  'participants',
];
/** The texts of the mandate are a document of their own; the facts behind them stand nowhere else. */
const isText = (field: string): boolean => {
  const declared = fieldsOf(mandate).find(([id]) => id === field)?.[1];
  return declared?.group === undefined;
};
const leftOut = ({ step, field }: Place): boolean =>
  step === mandate.id ? isText(field) : step === about.id && LEFT_OUT.some((one) => one === field);

/** What was decided, why, and what it is good for. */
function decided(input: DocumentInput): readonly Block[] {
  const { trail, summary } = input.words;
  const { answers } = input.process;
  const text = (field: 'reason' | 'greatestValue', head: string): readonly Block[] => {
    const source = placeOf(decisionStep, field);
    const said = textIn(answers, decisionStep, field);
    return said === '' ? [] : [heading(2, head, source), ...textBlocks(said, source)];
  };
  const need = answerRow(input, trail.decision, placeOf(decisionStep, 'need'));
  return [
    heading(1, trail.decision, need.source),
    paragraph(need.value.join(', '), need.tone ?? 'normal', need.source),
    ...text('reason', summary.reason),
    ...text('greatestValue', input.words.reportHeadings.decision.greatestValue),
  ];
}

/** The criteria and the groups where there is no table of how they meet. */
function chosen(input: DocumentInput): readonly Block[] {
  const { trail } = input.words;
  const { answers } = input.process;
  const list = (key: string, items: readonly string[], source: Place): readonly Block[] =>
    items.length > 0 ? [heading(2, key, source), { kind: 'list', items, source }] : [];
  const { criteria, groups } = coverageOf(
    rowsIn(answers, criteriaStep, 'criteria'),
    rowsIn(answers, groupsStep, 'groups'),
  );
  return [
    ...list(
      trail.criteria,
      criteria.map(({ text }) => String(text).trim()),
      placeOf(criteriaStep, 'criteria'),
    ),
    ...list(
      trail.groups,
      groups.map(({ name }) => String(name).trim()),
      placeOf(groupsStep, 'groups'),
    ),
  ];
}

/** What the mapping showed, with the picture of it; nothing where nothing is mapped. */
function findings(input: DocumentInput): readonly Block[] {
  const given = rowsGivenAt(input, placeOf(stakeholders, 'groups'));
  const coverage = coverageBlocks(input.words, input.process.answers);
  const blocks = [
    ...(given ? stakeholderFindings(given) : []),
    ...(coverage.length > 0 ? coverage : chosen(input)),
  ];
  return blocks.length > 0 ? [heading(1, input.words.trail.heading), ...blocks] : [];
}

/** The answers of the form, step by step. */
function answered(input: DocumentInput): readonly Block[] {
  const { appendix } = input.words;
  const steps = input.steps
    .filter(({ id }) => !APART_IN_REPORT.includes(id))
    .flatMap((step) => reportStep(input, step, { leftOut }));
  return steps.length > 0
    ? [heading(1, appendix.answers), paragraph(appendix.answersNote, 'quiet'), ...steps]
    : [];
}

/** What nobody has answered, in one list: a line for each step. */
function unanswered(input: DocumentInput): readonly Block[] {
  const holes = holesIn(input).filter(({ source }) => source.step === mandate.id || !leftOut(source));
  const items = [...new Set(holes.map(({ source }) => source.step))].map((step) => {
    const texts = holes.filter(({ source }) => source.step === step).map(({ text }) => text);
    return `${input.stepWords[step]?.title ?? step}: ${texts.join(' · ')}`;
  });
  return items.length > 0 ? [heading(1, input.words.notAnswered), { kind: 'list', items }] : [];
}

/** From eight pages a reader looks for what stands where; half a page or so is left empty before each new one. */
const LONG = 7.5;

/** What stands in these blocks, of what is long: none of what is found by turning a few pages. */
function contents(input: DocumentInput, blocks: readonly Block[]): readonly Block[] {
  if (guessedPages(blocks) < LONG) return [];
  const items = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  );
  return [paragraph(input.words.bundle.heading, 'quiet'), { kind: 'list', items, isContents: true }];
}

/**
 * How the work led to the decision: first the page to decide on, then the decision and its reason, what was found, who took part
 * and what was put aside, and as an appendix what was answered in the form. Each thing stands once; the mandate and the plan are documents of their own.
 */
export function processReportOf(input: DocumentInput): DocumentModel {
  const { titles } = input.words;
  const unit = textIn(input.process.answers, about, 'unitName');
  const body = aBodyOf(input);
  const title = filled(unit === '' ? titles.processReport : titles.processReportIn, { body, unit });
  const summary = summaryBlocks(input);
  const rest: readonly Block[] = [
    ...decided(input),
    ...findings(input),
    ...decisionAppendix(input),
    { kind: 'pageBreak' },
    ...answered(input),
    ...unanswered(input),
  ];
  return paperOf(input, {
    kind: 'process-report',
    title,
    titleSource: placeOf(about, 'unitName'),
    author: textIn(input.process.answers, about, 'facilitator'),
    rows: [],
    blocks: [...summary, { kind: 'pageBreak' }, ...contents(input, [...summary, ...rest]), ...rest],
  });
}
