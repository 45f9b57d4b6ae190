import { answerIn, filledRowsIn, placeOf, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { standing } from '#domain/guide/registers/standing.ts';
import { languageOf } from '#domain/language/language.ts';
import { MINUTE } from '#domain/meeting/clock.ts';
import type { MeetingId } from '#domain/guide/choices.ts';
import { notesIn, timesOf, untakenIn, wasHeld, type StepTime } from '#domain/meeting/outcome.ts';
import { runsOf } from '#domain/meeting/used-time.ts';
import { textOf } from '#domain/process/rows.ts';
import type { Block, DocumentModel, KeyValueRow, TableBlock } from '#documents/blocks/block.ts';
import { type DocumentInput } from '#documents/blocks/field-given.ts';
import { cell, heading, paragraph } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { answerRow, paperOf, ownerRows } from './document-frame.ts';
import { filled } from '#documents/words/document-words.ts';
import { decisionBlocks } from './minutes-decisions.ts';
import { measureBlocks, parkedBlocks } from './minutes-tasks.ts';

interface MinutesInput extends DocumentInput {
  readonly meeting: MeetingId;
}

/** "2027-04-21" and "09.18" on the wall of the meeting room. */
function onTheWall({ wallClock, words }: MinutesInput, time: number): { day: string; clock: string } {
  const wall = new Date(time + wallClock.offsetAt(time) * MINUTE).toISOString();
  return { day: wall.slice(0, 10), clock: languageOf(words.language).timeOfDay(wall.slice(11, 16)) };
}

/** Each time the meeting was held, with day and clock. */
function held(input: MinutesInput): KeyValueRow {
  const { words } = input;
  const value = runsOf(input.process.answers)
    .filter(({ meeting }) => meeting === input.meeting)
    .map(({ startedAt, endedAt }) => {
      const from = onTheWall(input, startedAt);
      const date = dateText(words, from.day);
      return endedAt === undefined
        ? filled(words.minutes.heldSince, { date, from: from.clock })
        : filled(words.minutes.heldAt, { date, from: from.clock, to: onTheWall(input, endedAt).clock });
    });
  return value.length > 0
    ? { key: words.minutes.held, value }
    : { key: words.minutes.held, value: [words.minutes.notHeld], tone: 'missing' };
}

/** Who took part, by role and unit. */
function participants(input: MinutesInput): KeyValueRow {
  const { words, process } = input;
  const source = placeOf(about, 'participants');
  const value = filledRowsIn(process.answers, about, 'participants').map(({ role, unit }) =>
    [role, unit]
      .map((part) => textOf(part).trim())
      .filter(Boolean)
      .join(', '),
  );
  return value.length > 0
    ? { key: words.minutes.participants, value, source }
    : { key: words.minutes.participants, value: [words.notAnswered], tone: 'missing', source };
}

const stepTitle = ({ stepWords }: DocumentInput, step: string): string => stepWords[step]?.title ?? step;

/** What the meeting did not come to, and where it is taken instead. */
function leftOver(input: MinutesInput, times: readonly StepTime[]): Block {
  const { minutes: words } = input.words;
  const untaken = wasHeld(input.process.answers, input.meeting) ? untakenIn(times) : [];
  const items = times.flatMap(({ step, left }) => {
    const text =
      left === 'next-meeting'
        ? words.nextMeeting
        : left === 'by-mail'
          ? words.byMail
          : untaken.includes(step)
            ? words.untaken
            : undefined;
    // A step that is called by a question takes no colon after it.
    return text === undefined ? [] : [filled(text, { step: stepTitle(input, step) }).replace('?:', '?')];
  });
  if (items.length > 0) return { kind: 'list', items };
  return paragraph(wasHeld(input.process.answers, input.meeting) ? words.nothingLeft : words.notHeld);
}

/** Minutes given and used, step by step. */
function timeTable(input: MinutesInput, times: readonly StepTime[]): TableBlock {
  const { minutes: words, units } = input.words;
  const shown = (minutes: number): string => filled(units.minutes, { n: String(minutes) });
  const total = (of: (time: StepTime) => number): number => times.reduce((sum, time) => sum + of(time), 0);
  return {
    kind: 'table',
    columns: [
      { header: words.step, width: 4 },
      { header: words.planned, width: 1.6 },
      { header: words.used, width: 1.6 },
    ],
    rows: [
      ...times.map(({ step, planned, used }) => ({
        cells: [
          cell([stepTitle(input, step)]),
          cell(planned === undefined ? [] : [shown(planned)]),
          cell([shown(used)]),
        ],
      })),
      {
        cells: [
          cell([words.sum], { strong: true }),
          cell([shown(total(({ planned, left }) => (left ? 0 : (planned ?? 0))))], { strong: true }),
          cell([shown(total(({ used }) => used))], { strong: true }),
        ],
      },
    ],
  };
}

/** The private notes, only where somebody chose that they may stand here. */
function notes(input: MinutesInput): readonly Block[] {
  const { answers } = input.process;
  if (answerIn(answers, standing, 'notesInMinutes') !== true) return [];
  const written = notesIn(input.steps, answers, input.meeting);
  if (written.length === 0) return [];
  return [
    heading(1, input.words.minutes.notes),
    ...written.flatMap(({ step, text }) => [heading(2, stepTitle(input, step)), paragraph(text)]),
  ];
}

/** What a meeting came to: what was decided, what was put aside, who does what, and where the time went. */
export function minutesOf(given: DocumentInput, of: MeetingId): DocumentModel {
  const input: MinutesInput = { ...given, meeting: of };
  const { minutes: words, labels } = input.words;
  const unit = textIn(input.process.answers, about, 'unitName');
  const meeting = words.meetings[input.meeting];
  const title = unit === '' ? filled(words.title, { meeting }) : filled(words.titleFor, { meeting, unit });
  const times = timesOf(input.steps, input.process.answers, input.meeting, input.wallClock.now);
  return paperOf(input, {
    kind: 'minutes',
    title,
    author: textIn(input.process.answers, about, 'facilitator'),
    rows: [
      held(input),
      ...ownerRows(input),
      answerRow(input, labels.facilitator, placeOf(about, 'facilitator')),
      participants(input),
    ],
    blocks: [
      heading(1, words.decided),
      ...decisionBlocks(input, input.meeting),
      heading(1, words.parked),
      parkedBlocks(input),
      heading(1, words.measures),
      measureBlocks(input),
      heading(1, words.leftOver),
      leftOver(input, times),
      heading(1, words.time),
      timeTable(input, times),
      ...notes(input),
    ],
  });
}
