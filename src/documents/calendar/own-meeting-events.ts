import { ownMeetingsOf, type OwnMeeting } from '#domain/panel/own-meetings.ts';
import { numberIn, placeOf } from '#domain/guide/read.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { textOf } from '#domain/process/rows.ts';
import { daysAfter } from '#domain/values/later-day.ts';
import { labelsOf, type DocumentInput } from '#documents/blocks/field-given.ts';
import { bodyOf } from '#documents/papers/body-name.ts';
import { filled } from '#documents/words/document-words.ts';
import { wordFor } from '#documents/words/word-for.ts';
import { hoursOf, MEETING_REMINDER, type Dated } from './dated.ts';

/** Days; more is no deadline before a meeting. */
const LONGEST = 366;

const typed = (value: unknown): string => textOf(value).trim();

/** What has to be done some days before each meeting: items sent in, papers sent out. None where nobody has said how long. */
function daysBefore(input: DocumentInput, { row, day }: OwnMeeting): readonly Dated[] {
  const { calendar } = input.words;
  const name = typed(row.name);
  const meeting = name === '' ? filled(calendar.unnamedOwnMeeting, { body: bodyOf(input) }) : name;
  return (['casesDays', 'papersDays'] as const).flatMap((field) => {
    const days = numberIn(input.process.answers, mandate, field);
    return days === undefined || !Number.isInteger(days) || days < 1 || days > LONGEST || day === undefined
      ? []
      : [
          {
            id: `${field}-${row.id}`,
            written: typed(row.date),
            day: daysAfter(day, -days),
            title: filled(field === 'casesDays' ? calendar.casesIn : calendar.papersOut, { meeting }),
            description: '',
            remind: MEETING_REMINDER,
          },
        ];
  });
}

/** The meetings of the body itself, with their hours where both ends can be read; else the words that were written for them. */
export function ownMeetingEvents(input: DocumentInput): readonly Dated[] {
  const { calendar } = input.words;
  const body = bodyOf(input);
  const columns = labelsOf(input, placeOf(mandate, 'ownMeetings')).columns;
  const option = (column: 'type' | 'form', id: string | undefined): string =>
    id === undefined ? '' : wordFor(columns?.[column]?.options, id);
  return ownMeetingsOf(input.process.answers).flatMap((meeting) => {
    const { row, day, from, to } = meeting;
    const [name, place] = [typed(row.name), typed(row.place)];
    const when = [typed(row.from), typed(row.to)].filter((text) => text !== '').join('–');
    const itself: Dated = {
      id: `own-meeting-${row.id}`,
      written: typed(row.date),
      day,
      ...hoursOf(from, to),
      title: filled(name === '' ? calendar.unnamedOwnMeeting : calendar.ownMeeting, { name, body }),
      description: [option('type', row.type), option('form', row.form), when]
        .filter((text) => text !== '')
        .join(', '),
      ...(place === '' ? {} : { location: place }),
      remind: MEETING_REMINDER,
    };
    return [itself, ...daysBefore(input, meeting)];
  });
}
