import { hourRows, type HourRow } from '#domain/fee/hours.ts';
import {
  asksHours,
  FIELD_OF_FACTOR,
  FIELD_OF_HOURS,
  hasUntimedGathering,
  hoursGivenOf,
} from '#domain/fee/hours-given.ts';
import { placeOf } from '#domain/guide/read.ts';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { mandate } from '#domain/guide/steps/mandate.ts';
import type { Place } from '#domain/process/place.ts';
import type { Block } from './block.ts';
import { labelsOf, type DocumentInput } from './field-given.ts';
import { cell, heading, paragraph } from './make-block.ts';
import { grouped } from './written-values.ts';

const SOURCE = placeOf(constraints, 'hoursStaff');

const sourceOf = ({ line }: HourRow): Place => {
  if (line === 'total') return SOURCE;
  const field = FIELD_OF_HOURS[line];
  return field === undefined ? placeOf(mandate, 'ownMeetings') : placeOf(constraints, field);
};

/**
 * The hours of members and staff in a year, line by line, and what is not in them; nothing until it can be worked out, nor
 * where nobody has written anything about the staff's time.
 */
function hoursTable(input: DocumentInput): readonly Block[] {
  const { words, process } = input;
  const given = asksHours(process.answers) ? hoursGivenOf(process.answers) : null;
  if (!given) return [];
  const { hours } = words;
  const written = (amount: number | undefined): string =>
    amount === undefined ? '–' : grouped(words, amount);
  const name = (row: HourRow): string => {
    switch (row.line) {
      case 'meetings':
      case 'gatherings':
      case 'preparation':
      case 'travel':
      case 'total':
        return hours[row.line];
      default:
        return labelsOf(input, placeOf(constraints, FIELD_OF_FACTOR[row.line])).label;
    }
  };
  const left = [
    hours.note,
    ...(given.staff === undefined ? [hours.noStaff] : []),
    ...(hasUntimedGathering(process.answers) ? [hours.untimed] : []),
  ];
  return [
    {
      kind: 'table',
      source: SOURCE,
      columns: [
        { header: hours.work, width: 3 },
        { header: hours.members, width: 1.6 },
        { header: hours.staff, width: 1.6 },
      ],
      rows: hourRows(given).map((row) => ({
        source: sourceOf(row),
        cells: [cell([name(row)]), cell([written(row.members)]), cell([written(row.staff)])],
      })),
    },
    paragraph(left.join(' '), 'quiet', SOURCE),
  ];
}

/** The hours after the answers they are worked out from. */
export function hoursBlocks(input: DocumentInput): readonly Block[] {
  const table = hoursTable(input);
  return table.length === 0 ? [] : [heading(3, input.words.hours.heading, SOURCE), ...table];
}

/** The hours in a section of their own, which says that they are no part of what is approved. */
export function hoursSection(input: DocumentInput): readonly Block[] {
  const table = hoursTable(input);
  return table.length === 0
    ? []
    : [heading(1, input.words.hours.heading, SOURCE), paragraph(input.words.fee.note, 'quiet'), ...table];
}
