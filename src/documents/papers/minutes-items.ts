import { decidedWhen, type DecidedWhen } from '#domain/meeting/decided-when.ts';
import { keyOfDecision } from '#domain/meeting/decision-marks.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import type { MeetingId } from '#domain/guide/choices.ts';
import { untakenIn, wasHeld, type Decided, type StepTime } from '#domain/meeting/outcome.ts';
import type { Place } from '#domain/process/place.ts';
import type { Row } from '#domain/process/rows.ts';
import type { ScoringQuestion } from '#domain/scoring/question.ts';
import { inOneLine, labelled } from '#domain/values/labelled.ts';
import { languageOf } from '#domain/language/language.ts';
import type { Block } from '#documents/blocks/block.ts';
import { cellTexts, nameOfRow, scaleText } from '#documents/blocks/cell-texts.ts';
import { fieldGiven, labelsOf, type DocumentInput } from '#documents/blocks/field-given.ts';
import { heading, paragraph } from '#documents/blocks/make-block.ts';
import { filled } from '#documents/words/document-words.ts';

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
  const text = (column: ScoringQuestion): string => scaleText({ label: '' }, row[column]);
  const [involvement, importance] = [text('involvement'), text('importance')];
  return involvement === '' || importance === ''
    ? name
    : filled(input.words.minutes.agreedScore, { name, involvement, importance });
}

/** What was decided on one question: a line, or its label over a line for each thing. */
function decidedBlocks(
  input: DocumentInput,
  decided: Decided,
  changedSince: DecidedWhen['changedSince'],
): readonly Block[] {
  const { minutes: words } = input.words;
  const { step, field } = fieldOf(input, decided) ?? {};
  if (!step || !field) return [];
  const source: Place = { step: decided.step, field: decided.field };
  const { label } = labelsOf(input, decided);
  if (!decided.rows) {
    const given = fieldGiven(input, step, decided.field, field);
    const said = field.kind === 'rows' ? [] : cellTexts({ ...given, field });
    const line = labelled(label, inOneLine(said));
    const changed = changedSince.has(keyOfDecision(decided));
    return [paragraph(changed ? filled(words.lineChangedSince, { line }) : line, 'normal', source)];
  }
  const items = decided.rows.map((row) => {
    const line = lineOf(input, decided, row);
    return changedSince.has(keyOfDecision(decided, row)) ? filled(words.lineChangedSince, { line }) : line;
  });
  return [paragraph(labelled(label, '').trim(), 'normal', source), { kind: 'list', items, source }];
}

/** Texts that stand in a document of their own: which of them the meeting went through, not what they say. */
const ELSEWHERE: readonly string[] = [mandate.id, roles.id];
/** More parts of the mandate than these are the mandate: nobody reads a line of all their names. */
const MOST_PARTS = 4;

function itemBlocks(
  input: DocumentInput,
  step: string,
  decided: readonly Decided[],
  changedSince: DecidedWhen['changedSince'],
): readonly Block[] {
  const { minutes: words, language } = input.words;
  if (decided.length === 0) return [];
  if (!ELSEWHERE.includes(step)) return decided.flatMap((one) => decidedBlocks(input, one, changedSince));
  const said = (text: string, parts: readonly string[]): readonly Block[] => [
    paragraph(filled(text, { parts: languageOf(language).list(parts) }), 'normal', { step, field: '' }),
  ];
  if (step === roles.id)
    return said(
      words.rolesApart,
      decided.flatMap((one) =>
        one.rows ? one.rows.map((row) => lineOf(input, one, row)) : [labelsOf(input, one).label],
      ),
    );
  const parts = decided.map((one) => labelsOf(input, one).label);
  return parts.length > MOST_PARTS ? said(words.mandateWhole, []) : said(words.mandateApart, parts);
}

/**
 * The items of a meeting in the order they were taken, numbered: what was decided in it on each, or that it was put off or not
 * taken up. What stood before the meeting or came after it is no part of its minutes.
 */
export function minutesItems(
  input: DocumentInput,
  meeting: MeetingId,
  times: readonly StepTime[],
): readonly Block[] {
  const { minutes: words } = input.words;
  const { inMeeting, before, changedSince } = decidedWhen(input.steps, input.process.answers, meeting);
  const held = wasHeld(input.process.answers, meeting);
  const untaken = held ? untakenIn(times) : [];
  const order = [...new Set([...times.map(({ step }) => step), ...inMeeting.map(({ step }) => step)])];
  const outcome = (step: string): readonly Block[] => {
    const here = inMeeting.filter((one) => one.step === step);
    const blocks = itemBlocks(input, step, here, changedSince);
    const left = times.find((time) => time.step === step)?.left;
    const stood = before.some((one) => one.step === step);
    const said =
      left === 'next-meeting'
        ? words.nextMeeting
        : left === 'by-mail'
          ? words.byMail
          : blocks.length > 0
            ? ''
            : untaken.includes(step)
              ? stood
                ? words.stands
                : words.untaken
              : held
                ? words.discussed
                : words.notHeld;
    return [...blocks, ...(said === '' ? [] : [paragraph(said)])];
  };
  return order.flatMap((step, index) => [
    heading(2, `${index + 1} ${input.stepWords[step]?.title ?? step}`),
    ...outcome(step),
  ]);
}
