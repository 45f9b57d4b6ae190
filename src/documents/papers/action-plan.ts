import type { RowsField } from '#domain/steps/fields.ts';
import type { Block, DocumentModel } from '#documents/blocks/block.ts';
import {
  fieldGiven,
  labelsOf,
  textAt,
  type DocumentInput,
  type FieldGiven,
} from '#documents/blocks/field-given.ts';
import { heading, paragraph } from '#documents/blocks/make-block.ts';
import { measureTable, unclearMeasures } from '#documents/blocks/measure-blocks.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { answerRow, paperOf, ownerRows } from './document-frame.ts';
import { filled } from '#documents/words/document-words.ts';
import { openPoints } from './open-points.ts';

/** The measures of the plan; `undefined` when the guide asks for none. */
function measuresGiven(input: DocumentInput): FieldGiven<RowsField> | undefined {
  const step = input.steps.find(({ id }) => id === 'plan');
  const field = step?.fields['measures'];
  return step && field?.kind === 'rows'
    ? { ...fieldGiven(input, step, 'measures', field), field }
    : undefined;
}

/** Why there is a plan at all: the reason for the decision, as the team wrote it. */
function background(input: DocumentInput): readonly Block[] {
  const reason = textAt(input, 'decision', 'reason');
  const source = { step: 'decision', field: 'reason' };
  return reason === ''
    ? []
    : [heading(1, input.words.plan.background, source), paragraph(reason, 'normal', source)];
}

function measures(input: DocumentInput): readonly Block[] {
  const given = measuresGiven(input);
  if (!given) return [];
  const unclear = unclearMeasures(given);
  return [
    heading(1, given.labels.label, given.source),
    ...measureTable(given, 'landscape'),
    ...(unclear ? [heading(1, input.words.plan.toClarify), unclear] : []),
  ];
}

/** The plan on landscape pages: who does what by when, and what is still open. */
export function actionPlanOf(input: DocumentInput): DocumentModel {
  const { titles, labels } = input.words;
  const unit = textAt(input, 'about', 'unitName');
  const title = unit === '' ? titles.actionPlan : filled(titles.actionPlanFor, { unit });
  return paperOf(input, {
    kind: 'action-plan',
    title,
    orientation: 'landscape',
    author: textAt(input, 'about', 'leader'),
    rows: [
      ...ownerRows(input),
      answerRow(input, labels.facilitator, 'about', 'facilitator'),
      answerRow(input, labelsOf(input, 'decision', 'need').label, 'decision', 'need'),
      { key: labels.printedOn, value: [dateText(input.words, input.printedOn)] },
    ],
    blocks: [...background(input), ...measures(input), ...openPoints(input, ['plan'])],
  });
}
