import { filledRowsIn, placeOf, type RowIn, type RowsFieldId } from '#domain/guide/read.ts';
import type { Place } from '#domain/process/place.ts';
import type { Answers } from '#domain/process/process.ts';
import { textOf } from '#domain/process/rows.ts';
import type { SavedPart } from '#domain/steps/define-step.ts';
import type { DraftPiece } from './draft.ts';

/** A piece with its sources; without any it is marked as a proposal. A blank text gives no piece. */
export function piece(text: string, ...sources: readonly Place[]): readonly DraftPiece[] {
  if (text.trim() === '') return [];
  return [sources.length > 0 ? { text, sources } : { text, sources, proposal: true }];
}

/** The same pieces, each on a line of its own. */
export const onNewLines = (pieces: readonly DraftPiece[]): readonly DraftPiece[] =>
  pieces.map((one) => ({ ...one, newLine: true }));

/** Sentences nobody has answered: the form's common practice. */
export const proposals = (texts: readonly string[]): readonly DraftPiece[] =>
  texts.flatMap((text) => piece(text));

/** The rows of a field that have something in this column, and where each stands. */
export const rowsWith = <const P extends SavedPart, F extends RowsFieldId<P>>(
  answers: Answers,
  part: P,
  field: F,
  column: keyof RowIn<P, F> & string,
): readonly { readonly row: RowIn<P, F>; readonly text: string; readonly place: Place }[] =>
  filledRowsIn(answers, part, field)
    .map((row) => ({ row, text: textOf(row[column]).trim(), place: placeOf(part, field, row.id) }))
    .filter(({ text }) => text !== '');
