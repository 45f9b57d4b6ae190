import type { StepId } from '#domain/guide/steps.ts';
import type { DraftPiece, DraftSource } from '#domain/drafts/draft.ts';
import type { Answers } from '#domain/process/process.ts';
import { filledRowsOf, type Row } from '#domain/process/rows.ts';

export const source = (step: StepId, field: string, row?: Row): DraftSource => ({
  step,
  field,
  ...(row ? { row: row.id } : {}),
});

/** A piece with its sources; without any it is marked as a proposal. A blank text gives no piece. */
export function piece(text: string, ...sources: readonly DraftSource[]): readonly DraftPiece[] {
  if (text.trim() === '') return [];
  return [sources.length > 0 ? { text, sources } : { text, sources, proposal: true }];
}

/** The same pieces, each on a line of its own. */
export const onNewLines = (pieces: readonly DraftPiece[]): readonly DraftPiece[] =>
  pieces.map((one) => ({ ...one, newLine: true }));

/** Sentences nobody has answered: the form's common practice. */
export const proposals = (texts: readonly string[]): readonly DraftPiece[] =>
  texts.flatMap((text) => piece(text));

/** A text answer without space at its ends; empty when there is none. */
export function textOf(answers: Answers, step: StepId, field: string): string {
  return cellText(answers[step]?.[field]);
}

export const cellText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The rows of a field that have something in this column. */
export const rowsWith = (
  answers: Answers,
  step: StepId,
  field: string,
  column: string,
): readonly { readonly row: Row; readonly text: string }[] =>
  filledRowsOf(answers[step]?.[field])
    .map((row) => ({ row, text: cellText(row[column]) }))
    .filter(({ text }) => text !== '');
