import { placeOf, rowsIn, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { decision as decisionStep } from '#domain/guide/steps/decision.ts';
import type { Place } from '#domain/process/place.ts';
import { criteria as criteriaStep } from '#domain/guide/steps/criteria.ts';
import { groups as groupsStep } from '#domain/guide/steps/groups.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { coverageOf } from '#domain/panel/coverage.ts';
import { byGap } from '#domain/scoring/gap.ts';
import { titleOf } from '#domain/guide/title.ts';
import { PHASES, type PhaseId } from '#domain/steps/define-step.ts';
import type { Block, DocumentModel, KeyValueRow } from '#documents/blocks/block.ts';
import { nameOfRow } from '#documents/blocks/cell-texts.ts';
import { type DocumentInput } from '#documents/blocks/field-given.ts';
import { heading } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { answerRow, paperOf } from './document-frame.ts';
import { decisionAppendix } from './decision-appendix.ts';
import { filled } from '#documents/words/document-words.ts';
import { openPoints } from './open-points.ts';
import { summaryBlocks } from './summary.ts';
import { reportStep } from './report-step.ts';

/** How the work led to the decision, on the first page; only what there is. */
function trail(input: DocumentInput): readonly Block[] {
  const { words } = input;
  const { answers } = input.process;
  const { criteria, groups } = coverageOf(
    rowsIn(answers, criteriaStep, 'criteria'),
    rowsIn(answers, groupsStep, 'groups'),
  );
  const gaps = byGap(rowsIn(answers, stakeholders, 'groups'));
  const largest = gaps.filter(({ gap }) => gap > 0 && gap === gaps[0]?.gap);
  const row = (key: string, value: readonly string[], source: Place): readonly KeyValueRow[] =>
    value.length > 0 ? [{ key, value, source }] : [];
  const decision = answerRow(input, words.trail.decision, placeOf(decisionStep, 'need'));
  const names = largest.map((group) => nameOfRow(words, group.row.name));
  const rows = [
    ...row(words.trail.largestGaps, names, placeOf(stakeholders, 'groups')),
    ...row(
      words.trail.criteria,
      criteria.map(({ text }) => String(text).trim()),
      placeOf(criteriaStep, 'criteria'),
    ),
    ...row(
      words.trail.groups,
      groups.map(({ name }) => String(name).trim()),
      placeOf(groupsStep, 'groups'),
    ),
    ...(decision.tone === 'missing' ? [] : [decision]),
  ];
  return rows.length > 0 ? [heading(1, words.trail.heading), { kind: 'keyValue', rows }] : [];
}

function phase(input: DocumentInput, id: PhaseId): readonly Block[] {
  const steps = input.steps.filter((step) => step.phase === id && Object.keys(step.fields).length > 0);
  if (steps.length === 0) return [];
  return [heading(1, input.words.phases[id]), ...steps.flatMap((step) => reportStep(input, step))];
}

/** Everything that was answered and worked out, by phase and step. */
export function processReportOf(input: DocumentInput): DocumentModel {
  const { titles, labels } = input.words;
  const name = titleOf(input.process).trim();
  const title = name === '' ? titles.processReport : filled(titles.processReportFor, { name });
  return paperOf(input, {
    kind: 'process-report',
    title,
    titleSource: placeOf(about, 'processName'),
    author: textIn(input.process.answers, about, 'facilitator'),
    rows: [
      answerRow(input, labels.trust, placeOf(about, 'healthTrust')),
      answerRow(input, labels.unit, placeOf(about, 'unitName')),
      { key: labels.printedOn, value: [dateText(input.words, input.printedOn)] },
    ],
    blocks: [
      ...summaryBlocks(input),
      { kind: 'pageBreak' },
      ...trail(input),
      ...PHASES.flatMap((id) => phase(input, id)),
      ...openPoints(input),
      ...decisionAppendix(input),
    ],
  });
}
