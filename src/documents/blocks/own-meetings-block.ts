import { placeOf, type ColumnId } from '#domain/guide/read.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import { ownMeetingsOf, type OwnMeeting } from '#domain/panel/own-meetings.ts';
import type { Block } from './block.ts';
import { cellTexts } from './cell-texts.ts';
import { labelsOf, rowsGivenAt, type DocumentInput } from './field-given.ts';
import { cell, heading, paragraph, withoutEmptyColumns } from './make-block.ts';
import { columnGiven } from './rows-blocks.ts';

type ColumnOf = ColumnId<typeof mandate, 'ownMeetings'>;

const COLUMNS = ['name', 'type', 'form', 'place'] as const;
const WIDTHS = { date: 1.7, name: 2.2, type: 1.3, form: 1.3, place: 2.4, cost: 1.3 } as const;

/**
 * The body's own meetings by day; nothing until there is one. What each costs is for those who pay, and is said only where asked.
 */
export function ownMeetingsTable(input: DocumentInput, more: { readonly costs: boolean }): readonly Block[] {
  const given = rowsGivenAt(input, placeOf(mandate, 'ownMeetings'));
  const meetings = ownMeetingsOf(input.process.answers);
  if (!given || meetings.length === 0) return [];
  const texts = ({ row }: OwnMeeting, id: ColumnOf): readonly string[] => {
    const field = given.field.columns[id];
    return field ? cellTexts(columnGiven(given, row, [id, field])) : [];
  };
  const column = (id: keyof typeof WIDTHS) => ({
    header: given.labels.columns?.[id]?.label ?? id,
    width: WIDTHS[id],
  });
  const after = [...COLUMNS, ...(more.costs ? (['cost'] as const) : [])];
  return [
    withoutEmptyColumns({
      kind: 'table',
      source: given.source,
      columns: [column('date'), { header: input.words.ownYear.time, width: 1.5 }, ...after.map(column)],
      rows: meetings.map((meeting) => ({
        source: meeting.place,
        cells: [
          cell(texts(meeting, 'date')),
          cell(
            [[...texts(meeting, 'from'), ...texts(meeting, 'to')].join('–')].filter((text) => text !== ''),
          ),
          ...after.map((id) => cell(texts(meeting, id))),
        ],
      })),
    }),
  ];
}

/** The same with its heading, and that it may be changed: no part of what is approved. */
export function ownYearBlocks(input: DocumentInput): readonly Block[] {
  const table = ownMeetingsTable(input, { costs: false });
  const source = placeOf(mandate, 'ownMeetings');
  return table.length === 0
    ? []
    : [
        heading(1, labelsOf(input, source).label, source),
        paragraph(input.words.ownYear.note, 'quiet'),
        ...table,
      ];
}
