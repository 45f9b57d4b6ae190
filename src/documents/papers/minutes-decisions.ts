import { decidedWhen, type DecidedWhen } from '#domain/meeting/decided-when.ts';
import { keyOfDecision } from '#domain/meeting/decision-marks.ts';
import type { MeetingId } from '#domain/guide/choices.ts';
import type { Decided } from '#domain/meeting/outcome.ts';
import type { Place } from '#domain/process/place.ts';
import type { Row } from '#domain/process/rows.ts';
import type { ScoringQuestion } from '#domain/scoring/question.ts';
import { clippedText } from '#domain/values/clipped-text.ts';
import { inOneLine, labelled } from '#domain/values/labelled.ts';
import type { Block, HeadingBlock } from '#documents/blocks/block.ts';
import { blocksForField } from '#documents/blocks/blocks-for-field.ts';
import { cellTexts, nameOfRow } from '#documents/blocks/cell-texts.ts';
import { fieldGiven, labelsOf, type DocumentInput } from '#documents/blocks/field-given.ts';
import { heading, paragraph } from '#documents/blocks/make-block.ts';
import { columnGiven } from '#documents/blocks/rows-blocks.ts';
import { filled } from '#documents/words/document-words.ts';

/** Letters of what stood from before: enough to know it by, since all of it stands in the report. */
const SHORT = 160;

const fieldOf = (input: DocumentInput, { step: stepId, field: fieldId }: Decided) => {
  const step = input.steps.find(({ id }) => id === stepId);
  const field = step?.fields[fieldId];
  return step && field ? { step, field } : undefined;
};

/** A row in a line: its name, and for a scored group what was agreed. */
function lineOf(input: DocumentInput, decided: Decided, row: Row): string {
  const { step, field } = fieldOf(input, decided) ?? {};
  if (!step || field?.kind !== 'rows') return '';
  const name = nameOfRow(input.words, row[field.name]);
  const given = { ...fieldGiven(input, step, decided.field, field), field };
  const text = (column: ScoringQuestion): string => {
    const cellField = field.columns[column];
    return cellField ? cellTexts(columnGiven(given, row, [column, cellField])).join(', ') : '';
  };
  const [involvement, importance] = [text('involvement'), text('importance')];
  return involvement === '' || importance === ''
    ? name
    : filled(input.words.minutes.agreedScore, { name, involvement, importance });
}

/** What was decided, in full under the question it answers. */
function inFull(
  input: DocumentInput,
  decided: readonly Decided[],
  level: HeadingBlock['level'],
  changedSince: DecidedWhen['changedSince'],
): readonly Block[] {
  const { minutes: words } = input.words;
  return decided.flatMap((one): readonly Block[] => {
    const { step, field } = fieldOf(input, one) ?? {};
    if (!step || !field) return [];
    const source: Place = { step: one.step, field: one.field };
    const title = heading(level, labelsOf(input, one).label, source);
    if (!one.rows)
      return [
        title,
        ...blocksForField(fieldGiven(input, step, one.field, field)),
        ...(changedSince.has(keyOfDecision(one)) ? [paragraph(words.changedSince, 'quiet', source)] : []),
      ];
    const items = one.rows.map((row) => {
      const line = lineOf(input, one, row);
      return changedSince.has(keyOfDecision(one, row)) ? filled(words.lineChangedSince, { line }) : line;
    });
    return [title, { kind: 'list', items, source }];
  });
}

/** The same in a line for each question. */
function inShort(input: DocumentInput, decided: readonly Decided[]): Block {
  const items = decided.flatMap((one): readonly string[] => {
    const { step, field } = fieldOf(input, one) ?? {};
    if (!step || !field) return [];
    const texts =
      field.kind === 'rows'
        ? (one.rows ?? []).map((row) => nameOfRow(input.words, row[field.name]))
        : cellTexts({ ...fieldGiven(input, step, one.field, field), field });
    return [labelled(labelsOf(input, one).label, clippedText(inOneLine(texts), SHORT))];
  });
  return { kind: 'list', items };
}

/** What was decided in the meeting first; then, in short, what came after it and what stood from before. */
export function decisionBlocks(input: DocumentInput, meeting: MeetingId): readonly Block[] {
  const { minutes: words } = input.words;
  const { known, inMeeting, later, before, changedSince } = decidedWhen(
    input.steps,
    input.process.answers,
    meeting,
  );
  if (inMeeting.length + later.length + before.length === 0) return [paragraph(words.nothingDecided)];
  if (!known) return inFull(input, inMeeting, 2, changedSince);
  return [
    heading(2, words.decidedInMeeting),
    ...(inMeeting.length > 0
      ? inFull(input, inMeeting, 3, changedSince)
      : [paragraph(words.nothingInMeeting)]),
    ...(later.length > 0 ? [heading(2, words.decidedLater), inShort(input, later)] : []),
    ...(before.length > 0 ? [heading(2, words.decidedBefore), inShort(input, before)] : []),
  ];
}
