import type { Place } from '#domain/process/place.ts';
import type { KeyValueRow } from '#documents/blocks/block.ts';
import { textsAt } from '#documents/blocks/cell-texts.ts';
import { labelsOf, type DocumentInput } from '#documents/blocks/field-given.ts';
import { reportHeading } from '#documents/words/report-heading.ts';

/** What an answer is called in a paper that is sent on: never the question it answers. */
export const paperLabel = (input: DocumentInput, source: Place): string =>
  reportHeading(input.words.reportHeadings, source) ?? labelsOf(input, source).label;

/** A row for an answer nobody has to give, under its own label: none where nothing is written. */
export function givenRow(input: DocumentInput, source: Place): readonly KeyValueRow[] {
  const value = textsAt(input, source);
  return value.length > 0 ? [{ key: paperLabel(input, source), value, source }] : [];
}
