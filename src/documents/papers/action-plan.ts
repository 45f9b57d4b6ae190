import { placeOf, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { decision } from '#domain/guide/steps/decision.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import type { Block, DocumentModel } from '#documents/blocks/block.ts';
import { rowsGivenAt, type DocumentInput } from '#documents/blocks/field-given.ts';
import { heading, paragraph } from '#documents/blocks/make-block.ts';
import { measureTable, unclearMeasures } from '#documents/blocks/measure-blocks.ts';
import { timelineBlock } from '#documents/blocks/timeline-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { answerRow, paperOf, ownerRows } from './document-frame.ts';
import { filled } from '#documents/words/document-words.ts';
import { givenRow } from './given-row.ts';
import { openPoints } from './open-points.ts';
import { bodyOf } from './body-name.ts';
import { standsApproved } from './standing.ts';

/** Why there is a plan at all: the reason for the decision, as the team wrote it. */
function background(input: DocumentInput): readonly Block[] {
  const reason = textIn(input.process.answers, decision, 'reason');
  const source = placeOf(decision, 'reason');
  return reason === ''
    ? []
    : [heading(1, input.words.plan.background, source), paragraph(reason, 'normal', source)];
}

function measures(input: DocumentInput): readonly Block[] {
  const given = rowsGivenAt(input, placeOf(plan, 'measures'));
  if (!given) return [];
  // What a measure lacks is advice to those who write: an approved plan is sent on, and shows an empty cell.
  const unclear = standsApproved(input, 'action-plan') ? undefined : unclearMeasures(given);
  const timeline = timelineBlock(input, 'landscape');
  return [
    heading(1, given.labels.label, given.source),
    ...(timeline ? [timeline] : []),
    ...measureTable(given, 'landscape'),
    ...(unclear ? [heading(1, input.words.plan.toClarify), unclear] : []),
  ];
}

/** The plan on landscape pages: when, then who does what by when, and what is still open. */
export function actionPlanOf(input: DocumentInput): DocumentModel {
  const { titles, labels } = input.words;
  const need = placeOf(decision, 'need');
  const unit = textIn(input.process.answers, about, 'unitName');
  const body = bodyOf(input);
  const title =
    unit === '' ? filled(titles.actionPlan, { body }) : filled(titles.actionPlanFor, { body, unit });
  return paperOf(input, {
    kind: 'action-plan',
    title,
    orientation: 'landscape',
    author: textIn(input.process.answers, about, 'leader'),
    rows: [
      ...ownerRows(input),
      answerRow(input, labels.facilitator, placeOf(about, 'facilitator')),
      answerRow(input, input.words.trail.decision, need),
      ...givenRow(input, placeOf(plan, 'agreedBy')),
      { key: labels.printedOn, value: [dateText(input.words, input.printedOn)] },
    ],
    blocks: [
      ...background(input),
      ...measures(input),
      ...(standsApproved(input, 'action-plan') ? [] : openPoints(input, [plan.id])),
    ],
  });
}
