import { placeOf } from '#domain/guide/read.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { placeKey } from '#domain/process/place.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { isExtra, type Field, type FieldKind, type RowsField } from '#domain/steps/fields.ts';
import { isAnswered } from '#domain/steps/progress.ts';
import { stepAnswers } from '#domain/process/process.ts';
import type { Block } from '#documents/blocks/block.ts';
import { blocksForField } from '#documents/blocks/blocks-for-field.ts';
import { coverageBlocks, groupBlocks } from '#documents/blocks/coverage-blocks.ts';
import { feeBlocks } from '#documents/blocks/fee-blocks.ts';
import { fieldGiven, type DocumentInput, type FieldGiven } from '#documents/blocks/field-given.ts';
import { heading, joinedKeyValues, paragraph } from '#documents/blocks/make-block.ts';
import { ownMeetingsTable } from '#documents/blocks/own-meetings-block.ts';
import { measureTable } from '#documents/blocks/measure-blocks.ts';
import { timelineBlock } from '#documents/blocks/timeline-block.ts';
import { stakeholderBlocks } from '#documents/blocks/stakeholder-blocks.ts';
import { answerRow } from './document-frame.ts';
import { filled } from '#documents/words/document-words.ts';
import { parkedNotes } from './open-points.ts';

type NamedField = readonly [id: string, field: Field];

/** Answers of these kinds are a few words: they stand in a key table rather than under a heading each. */
const BRIEF: readonly FieldKind[] = ['line', 'choice', 'scale', 'date', 'number', 'tick', 'tally'];

const OWN_MEETINGS = placeKey(placeOf(mandate, 'ownMeetings'));

/** Rows that say more together than as a plain table. */
const rowsWithMeaning = new Map<string, (given: FieldGiven<RowsField>) => readonly Block[]>([
  [placeKey(placeOf(stakeholders, 'groups')), stakeholderBlocks],
  [placeKey(placeOf(groups, 'groups')), groupBlocks],
  [placeKey(placeOf(plan, 'measures')), (given) => measureTable(given, 'portrait')],
]);

/** What can be worked out from a step's answers, after the answers themselves. */
function workedOut(input: DocumentInput, stepId: string): readonly Block[] {
  const { answers } = input.process;
  if (stepId === constraints.id) return feeBlocks(input.words, answers);
  if (stepId === plan.id) return [timelineBlock(input, 'portrait') ?? []].flat();
  if (stepId === groups.id) return coverageBlocks(input.words, answers);
  return [];
}

function fieldBlocks(input: DocumentInput, step: AnyStep, [id, field]: NamedField): readonly Block[] {
  const given = fieldGiven(input, step, id, field);
  if (BRIEF.includes(field.kind))
    return [
      { kind: 'keyValue', rows: [answerRow(input, given.labels.label, given.source)], source: given.source },
    ];
  if (placeKey(given.source) === OWN_MEETINGS)
    return [heading(3, given.labels.label, given.source), ...ownMeetingsTable(input, { costs: true })];
  const withMeaning = rowsWithMeaning.get(placeKey(given.source));
  const blocks =
    withMeaning && field.kind === 'rows' ? withMeaning({ ...given, field }) : blocksForField(given);
  return [heading(3, given.labels.label, given.source), ...blocks, ...parkedNotes(input, given.source)];
}

/**
 * One step of the report. An expected field without an answer keeps its heading and says so; other empty
 * fields share one line at the end, as do all fields of a step nobody has begun.
 */
export function reportStep(input: DocumentInput, step: AnyStep): readonly Block[] {
  const answers = stepAnswers(input.process, step.id);
  const answered = ([id, field]: NamedField): boolean => isAnswered(field, answers[id]);
  const fields = fieldsOf(step);
  const begun = fields.some(answered);
  const shown = fields.filter((field) => answered(field) || (begun && field[1].expected === true));
  const others = fields.filter((field) => !shown.includes(field) && !isExtra(field[1]));
  const names = others.map(([id, field]) => fieldGiven(input, step, id, field).labels.label);
  return [
    heading(2, input.stepWords[step.id]?.title ?? step.id),
    ...joinedKeyValues(shown.flatMap((field) => fieldBlocks(input, step, field))),
    ...workedOut(input, step.id),
    ...(names.length > 0
      ? [paragraph(filled(input.words.notAnsweredFields, { fields: names.join(' · ') }), 'missing')]
      : []),
  ];
}
