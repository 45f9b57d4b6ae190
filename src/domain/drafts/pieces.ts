import { filledRowsIn, placeOf, type RowIn, type RowsFieldId } from '#domain/guide/read.ts';
import type { Place } from '#domain/process/place.ts';
import type { Answers } from '#domain/process/process.ts';
import { textOf } from '#domain/process/rows.ts';
import { capital, unended } from '#domain/values/sentence.ts';
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

/** As many things as one sentence holds. */
const IN_ONE_SENTENCE = 4;
/** Two things joined: among others in a sentence nobody sees where one ends and the next begins. */
const JOINED = /\s(?:og|and)\s/u;

/** Whether things are read as a list rather than in a sentence. */
export const isTooMuch = (items: readonly string[]): boolean =>
  items.length > IN_ONE_SENTENCE || (items.length > 1 && items.some((item) => JOINED.test(item)));
/** What begins a line of a list. */
const DASH = '– ';

/** A lead and a line below it for each thing; none where there are no things. */
export const listPieces = (
  lead: string,
  items: readonly string[],
  ...sources: readonly Place[]
): readonly DraftPiece[] =>
  items.length === 0
    ? []
    : onNewLines(
        [lead, ...items.map((item) => `${DASH}${capital(unended(item))}`)].flatMap((text) =>
          piece(text, ...sources),
        ),
      );

/** Things named in one sentence after a lead and a colon, or as a list where they are too many for one. */
export const namedPieces = (
  lead: string,
  items: readonly string[],
  named: (lead: string, items: readonly string[]) => string,
  ...sources: readonly Place[]
): readonly DraftPiece[] =>
  items.length === 0
    ? []
    : isTooMuch(items)
      ? listPieces(lead, items, ...sources)
      : piece(named(lead, items), ...sources);

/** Whether a piece is a line of a list: what follows it and is none begins a line of its own. */
export const isListLine = ({ text }: DraftPiece): boolean => text.startsWith(DASH);

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
