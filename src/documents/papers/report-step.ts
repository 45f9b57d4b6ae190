import { placeOf } from '#domain/guide/read.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { placeKey, type Place } from '#domain/process/place.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import type { Field, FieldKind, RowsField } from '#domain/steps/fields.ts';
import { isAnswered } from '#domain/steps/progress.ts';
import { stepAnswers } from '#domain/process/process.ts';
import type { Block } from '#documents/blocks/block.ts';
import { blocksForField } from '#documents/blocks/blocks-for-field.ts';
import { groupBlocks } from '#documents/blocks/coverage-blocks.ts';
import { feeBlocks } from '#documents/blocks/fee-blocks.ts';
import { feeTable } from '#documents/blocks/fee-table.ts';
import { hoursBlocks } from '#documents/blocks/hours-table.ts';
import { fieldGiven, type DocumentInput, type FieldGiven } from '#documents/blocks/field-given.ts';
import { heading, joinedKeyValues } from '#documents/blocks/make-block.ts';
import { stakeholderBlocks } from '#documents/blocks/stakeholder-blocks.ts';
import { ownMeetingsTable } from '#documents/blocks/own-meetings-block.ts';
import { reportHeading } from '#documents/words/report-heading.ts';
import { answerRow } from './document-frame.ts';

type NamedField = readonly [id: string, field: Field];

/** Answers of these kinds are a few words: they stand in a key table rather than under a heading each. */
const BRIEF: readonly FieldKind[] = ['line', 'choice', 'scale', 'date', 'number', 'tick', 'tally'];

const OWN_MEETINGS = placeKey(placeOf(mandate, 'ownMeetings'));

/** Rows that say more together than as a plain table. */
const rowsWithMeaning = new Map<string, (given: FieldGiven<RowsField>) => readonly Block[]>([
  [placeKey(placeOf(stakeholders, 'groups')), stakeholderBlocks],
  [placeKey(placeOf(groups, 'groups')), groupBlocks],
]);

/** What can be worked out from a step's answers, after the answers themselves. */
const workedOut = (input: DocumentInput, stepId: string): readonly Block[] =>
  stepId === constraints.id
    ? [...feeBlocks(input.words, input.process.answers), ...feeTable(input), ...hoursBlocks(input)]
    : [];

function fieldBlocks(input: DocumentInput, step: AnyStep, [id, field]: NamedField): readonly Block[] {
  const given = fieldGiven(input, step, id, field);
  const label = reportHeading(input.words.reportHeadings, given.source) ?? given.labels.label;
  if (BRIEF.includes(field.kind))
    return [{ kind: 'keyValue', rows: [answerRow(input, label, given.source)], source: given.source }];
  if (placeKey(given.source) === OWN_MEETINGS)
    return [heading(3, label, given.source), ...ownMeetingsTable(input, { costs: true })];
  const withMeaning = rowsWithMeaning.get(placeKey(given.source));
  const blocks =
    withMeaning && field.kind === 'rows' ? withMeaning({ ...given, field }) : blocksForField(given);
  return [heading(3, label, given.source), ...blocks];
}

interface ReportedStep {
  /** Whether this field is no part of the report. */
  readonly leftOut?: (field: Place) => boolean;
}

/** One step of the report: what is answered; nothing where nothing is. What is not stands in a list of its own. */
export function reportStep(
  input: DocumentInput,
  step: AnyStep,
  { leftOut = () => false }: ReportedStep = {},
): readonly Block[] {
  const answers = stepAnswers(input.process, step.id);
  const shown = fieldsOf(step).filter(
    ([id, field]) => isAnswered(field, answers[id]) && !leftOut({ step: step.id, field: id }),
  );
  if (shown.length === 0) return [];
  return [
    heading(2, input.stepWords[step.id]?.title ?? step.id),
    ...joinedKeyValues(shown.flatMap((field) => fieldBlocks(input, step, field))),
    ...workedOut(input, step.id),
  ];
}
