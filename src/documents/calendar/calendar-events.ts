import { filledRowsIn, textIn } from '#domain/guide/read.ts';
import { about } from '#domain/guide/steps/about.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { stepAnswers } from '#domain/process/process.ts';
import { timeOfDay } from '#domain/values/clock-times.ts';
import { isoDateOf } from '#domain/values/dates.ts';
import { numberOf } from '#domain/values/numbers.ts';
import { languageOf } from '#domain/language/language.ts';
import { textOf } from '#domain/process/rows.ts';
import { nameOfRow } from '../blocks/cell-texts.ts';
import { labelsOf, type DocumentInput } from '../blocks/field-given.ts';
import { numberText } from '../blocks/written-values.ts';
import { filled } from '#documents/words/document-words.ts';
import { bodyOf } from '#documents/papers/body-name.ts';
import { hoursOf, MEETING_REMINDER, type CalendarEvent, type Dated } from './dated.ts';
import { ownMeetingEvents } from './own-meeting-events.ts';
import { writtenEvaluation } from '#domain/plan/evaluation-day.ts';

export interface ProcessCalendar {
  readonly events: readonly CalendarEvent[];
  /** What has a date that is no day, each with the words that were written. */
  readonly leftOut: readonly string[];
}

const DEADLINE_REMINDER = 7;
/** Calendar programs count from here; one event before it (a year of two digits) and some refuse the whole file. */
const FIRST_DAY = '1970-01-01';
/** Of a text without a day, quoted. */
const MOST_QUOTED = 80;

const typed = (value: unknown): string => textOf(value).trim();

function meetings(input: DocumentInput): readonly Dated[] {
  const { words } = input;
  return filledRowsIn(input.process.answers, about, 'meetings').map((row) => {
    const [name, written, minutes] = [typed(row.name), typed(row.date), typed(row.minutes)];
    const from = timeOfDay(typed(row.startTime));
    const long = numberOf(row.minutes, about.fields.meetings.columns.minutes.unit);
    return {
      id: `meeting-${row.id}`,
      written,
      day: isoDateOf(written),
      ...hoursOf(from, from === undefined || long === undefined ? undefined : from + Math.round(long)),
      title:
        name === ''
          ? filled(words.calendar.unnamedMeeting, { body: bodyOf(input) })
          : filled(words.calendar.meeting, { name }),
      description: [typed(row.startTime), minutes === '' ? '' : numberText(words, 'minutes', minutes)]
        .filter((text) => text !== '')
        .join(', '),
      remind: MEETING_REMINDER,
    };
  });
}

/** Deadlines of measures; of those that are done, that they are over. */
function deadlines(input: DocumentInput): readonly Dated[] {
  const { words } = input;
  return filledRowsIn(input.process.answers, plan, 'measures').map((row) => {
    const done = row.status === 'done';
    const [written, who] = [typed(row.deadline), typed(row.responsible)];
    const day = isoDateOf(written);
    return {
      id: `measure-${row.id}`,
      // What is done and has no day is missed by nobody.
      written: done && day === undefined ? '' : written,
      day,
      title: filled(words.calendar.deadline, { measure: nameOfRow(words, row.measure) }),
      description: who === '' ? '' : filled(words.calendar.responsible, { who }),
      remind: DEADLINE_REMINDER,
      ...(done ? { over: true as const } : {}),
    };
  });
}

/** What the trust arranges: its own name is enough. */
const trustYear = (input: DocumentInput): readonly Dated[] =>
  filledRowsIn(input.process.answers, mandate, 'trustYear').map((row) => {
    const written = typed(row.date);
    return {
      id: `trust-year-${row.id}`,
      written,
      day: isoDateOf(written),
      title: nameOfRow(input.words, row.name),
      description: '',
      remind: DEADLINE_REMINDER,
    };
  });

/** The evaluations that are agreed for later, as the last ones say. */
const nextEvaluations = (input: DocumentInput): readonly Dated[] =>
  filledRowsIn(input.process.answers, plan, 'evaluations').map((row) => {
    const written = typed(row.next);
    return {
      id: `evaluation-${row.id}`,
      written,
      day: isoDateOf(written),
      title: filled(input.words.calendar.evaluation, { body: bodyOf(input) }),
      description: '',
      remind: DEADLINE_REMINDER,
    };
  });

function single(input: DocumentInput): readonly Dated[] {
  const { words } = input;
  const answers = textIn(input.process.answers, about, 'answerDeadline');
  const evaluation = textIn(input.process.answers, mandate, 'evaluation');
  return [
    {
      id: 'answers',
      written: answers,
      day: isoDateOf(answers),
      title: words.calendar.answers,
      description: '',
      remind: DEADLINE_REMINDER,
    },
    {
      id: 'evaluation',
      written: evaluation,
      day: writtenEvaluation(input.process.answers),
      title: filled(words.calendar.evaluation, { body: bodyOf(input) }),
      description: evaluation,
      remind: DEADLINE_REMINDER,
    },
    ...(
      [
        [mandate, 'nominationDeadline'],
        [mandate, 'revisedBy'],
        [mandate, 'validTo'],
        [plan, 'reportDate'],
      ] as const
    ).map(([part, field]) => {
      const written = textOf(stepAnswers(input.process, part.id)[field]).trim();
      return {
        id: field,
        written,
        day: isoDateOf(written),
        title: labelsOf(input, { step: part.id, field }).label,
        description: '',
        remind: DEADLINE_REMINDER,
      };
    }),
  ];
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  const letters = [...line];
  return letters.length > MOST_QUOTED ? `${letters.slice(0, MOST_QUOTED - 1).join('')}…` : line;
};

/** Meetings, deadlines and the evaluation by day; what nobody has dated is left out in silence. */
export function calendarOf(input: DocumentInput): ProcessCalendar {
  const { quoted } = languageOf(input.words.language);
  const all = [
    ...meetings(input),
    ...ownMeetingEvents(input),
    ...trustYear(input),
    ...single(input),
    ...nextEvaluations(input),
    ...deadlines(input),
  ].map((dated) => (dated.day !== undefined && dated.day < FIRST_DAY ? { ...dated, day: undefined } : dated));
  return {
    events: all
      .flatMap(({ id, day, written: _, ...event }) =>
        day === undefined ? [] : [{ uid: `${input.process.id}-${id}@brukerpanelveilederen`, day, ...event }],
      )
      .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    leftOut: all.flatMap(({ day, written, title }) =>
      day === undefined && written !== ''
        ? [filled(input.words.calendar.noDate, { what: shortened(title), text: quoted(shortened(written)) })]
        : [],
    ),
  };
}
