import { ownMeetingsOf } from '#domain/panel/own-meetings.ts';
import { placeOf } from '#domain/guide/read.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { textOf } from '#domain/process/rows.ts';
import { labelsOf, type DocumentInput } from '#documents/blocks/field-given.ts';
import { bodyOf } from '#documents/papers/body-name.ts';
import { filled } from '#documents/words/document-words.ts';
import { wordFor } from '#documents/words/word-for.ts';
import { hoursOf, MEETING_REMINDER, type Dated } from './dated.ts';

const typed = (value: unknown): string => textOf(value).trim();

/** The meetings of the body itself, with their hours where both ends can be read; else the words that were written for them. */
export function ownMeetingEvents(input: DocumentInput): readonly Dated[] {
  const { calendar } = input.words;
  const body = bodyOf(input);
  const columns = labelsOf(input, placeOf(mandate, 'ownMeetings')).columns;
  const option = (column: 'type' | 'form', id: string | undefined): string =>
    id === undefined ? '' : wordFor(columns?.[column]?.options, id);
  return ownMeetingsOf(input.process.answers).map(({ row, day, from, to }) => {
    const [name, place] = [typed(row.name), typed(row.place)];
    const when = [typed(row.from), typed(row.to)].filter((text) => text !== '').join('–');
    return {
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
  });
}
