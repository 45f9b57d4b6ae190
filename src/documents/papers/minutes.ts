import { answerIn, filledRowsIn, placeOf, rowsIn, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { standing } from '#domain/guide/registers/standing.ts';
import { languageOf } from '#domain/language/language.ts';
import { MINUTE } from '#domain/meeting/clock.ts';
import type { MeetingId } from '#domain/guide/choices.ts';
import { notesIn, timesOf } from '#domain/meeting/outcome.ts';
import { runsOf } from '#domain/meeting/used-time.ts';
import { textOf } from '#domain/process/rows.ts';
import { isIsoDate } from '#domain/values/dates.ts';
import type { Block, DocumentModel, KeyValueRow } from '#documents/blocks/block.ts';
import { type DocumentInput } from '#documents/blocks/field-given.ts';
import { heading, paragraph } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { answerRow, paperOf, ownerRows } from './document-frame.ts';
import { filled } from '#documents/words/document-words.ts';
import { minutesItems } from './minutes-items.ts';
import { measureBlocks, parkedBlocks } from './minutes-tasks.ts';

interface MinutesInput extends DocumentInput {
  readonly meeting: MeetingId;
}

/** "2027-04-21" and "09.18" on the wall of the meeting room. */
function onTheWall({ wallClock, words }: MinutesInput, time: number): { day: string; clock: string } {
  const wall = new Date(time + wallClock.offsetAt(time) * MINUTE).toISOString();
  return { day: wall.slice(0, 10), clock: languageOf(words.language).timeOfDay(wall.slice(11, 16)) };
}

const runsOfMeeting = (input: MinutesInput) =>
  runsOf(input.process.answers).filter(({ meeting }) => meeting === input.meeting);

/** The day the meeting was last held, by the wall of its room. */
function heldOn(input: MinutesInput): string | undefined {
  const last = runsOfMeeting(input).at(-1);
  return last && onTheWall(input, last.startedAt).day;
}

/** Each time the meeting was held, with day and clock. */
function held(input: MinutesInput): KeyValueRow {
  const { words } = input;
  const value = runsOfMeeting(input).map(({ startedAt, endedAt }) => {
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

/** What is filled in by hand, for nobody is asked it. */
const hole = (key: string, text: string): KeyValueRow => ({ key, value: [text], tone: 'missing' });

/** The first of the planned meetings after this one. */
function nextMeeting(input: MinutesInput): KeyValueRow {
  const { minutes: words } = input.words;
  const after = heldOn(input) ?? '';
  const next = rowsIn(input.process.answers, about, 'meetings')
    .map(({ name, date }) => ({ name: textOf(name).trim(), date: textOf(date) }))
    .filter(({ date }) => isIsoDate(date) && date > after)
    .toSorted((one, other) => one.date.localeCompare(other.date))[0];
  if (!next) return hole(words.next, words.nextHole);
  const date = dateText(input.words, next.date);
  return {
    key: words.next,
    value: [[date, next.name].filter((part) => part !== '').join(': ')],
    source: placeOf(about, 'meetings'),
  };
}

/** The private notes, only where somebody chose that they may stand here. */
function notes(input: MinutesInput): readonly Block[] {
  const { answers } = input.process;
  if (answerIn(answers, standing, 'notesInMinutes') !== true) return [];
  const written = notesIn(input.steps, answers, input.meeting);
  if (written.length === 0) return [];
  const titleOf = (step: string): string => input.stepWords[step]?.title ?? step;
  return [
    heading(1, input.words.minutes.notes),
    ...written.flatMap(({ step, text }) => [heading(2, titleOf(step)), paragraph(text)]),
  ];
}

/**
 * What a meeting came to: who was there, item by item what was decided in it, what is left to do, and when the next one is. The
 * measures stand in those of the meeting that makes the plan.
 */
export function minutesOf(given: DocumentInput, of: MeetingId): DocumentModel {
  const input: MinutesInput = { ...given, meeting: of };
  const { minutes: words, labels } = input.words;
  const meeting = words.meetings[input.meeting];
  const day = heldOn(input);
  const title =
    day === undefined
      ? filled(words.title, { meeting })
      : filled(words.titleOn, { meeting, day: languageOf(input.words.language).weekday(day) });
  const times = timesOf(input.steps, input.process.answers, input.meeting, input.wallClock.now);
  return paperOf(input, {
    kind: 'minutes',
    title,
    author: textIn(input.process.answers, about, 'facilitator'),
    rows: [
      ...ownerRows(input),
      held(input),
      hole(words.where, words.whereHole),
      answerRow(input, labels.facilitator, placeOf(about, 'facilitator')),
      participants(input),
      hole(words.absent, words.absentHole),
    ],
    blocks: [
      heading(1, words.items),
      ...minutesItems(input, input.meeting, times),
      heading(1, words.parked),
      parkedBlocks(input),
      ...(of === 'action-plan' ? [heading(1, words.measures), measureBlocks(input)] : []),
      heading(1, words.onwards),
      { kind: 'keyValue', rows: [nextMeeting(input), hole(words.approved, words.approvedHole)] },
      ...notes(input),
    ],
  });
}
