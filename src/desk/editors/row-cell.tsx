import { memo } from 'react';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { CellEditor } from './cell-editor.tsx';
import { useAdvice } from './use-advice.ts';

interface RowCellProps {
  readonly question: RowsQuestion;
  readonly row: string;
  readonly column: string;
  /** No visible label (the table head has it); the control is named all the same. */
  readonly hideLabel?: boolean;
  readonly focusOnMount?: boolean;
  /** No edge until hover or focus. */
  readonly bare?: boolean;
}

/**
 * The editor of one cell, by the kind of its column, with the advice about it. Links lead to it by row and column. What is
 * typed in another cell of the row draws nothing here.
 */
export const RowCell = memo(function RowCell({
  question,
  row,
  column,
  hideLabel = false,
  focusOnMount = false,
  bare = false,
}: RowCellProps) {
  const { step, stepWords, fieldId, field, words } = question;
  const advice = useAdvice(step, stepWords, { field: fieldId, row, column });
  const cell = field.columns[column];
  const cellWords = words.columns?.[column];
  if (!cell || !cellWords) return null;
  return (
    <CellEditor
      place={{ step: step.id, field: fieldId, row, column }}
      field={cell}
      words={cellWords}
      {...{ hideLabel, advice, focusOnMount, bare }}
    />
  );
});
