import { useMemo, useSyncExternalStore } from 'react';
import { rowsOf, type Row } from '#domain/process/rows.ts';
import { pathOf, type Place } from '#domain/process/place.ts';
import { answerIn, type ColumnId, type FieldId, type RowIn, type RowsFieldId } from '#domain/guide/read.ts';
import type { SavedPart } from '#domain/steps/define-step.ts';
import type { ValueOf } from '#domain/steps/fields.ts';
import { valueAt } from '#domain/process/value-at.ts';
import { useDebouncedProcess, useLiveValue, useValue } from './process-context.tsx';

/** The value at a place of any step, live: for what walks through the guide. Else use `useAnswer`. */
export const useValueAt = (place: Place): unknown => useValue(place.step, pathOf(place));

/** The value at a place of any step, debounced: for what things beside a text are called by it. */
export const useDebouncedValueAt = (place: Place): unknown =>
  useDebouncedProcess(({ process }) => valueAt(process.answers, place.step, pathOf(place)));

/** What a field of the open process holds, live; `undefined` when it is not answered. */
export const useAnswer = <const P extends SavedPart, F extends FieldId<P>>(
  part: P,
  field: F,
): ValueOf<P['fields'][F]> | undefined => useValue(part.id, [field]) as ValueOf<P['fields'][F]> | undefined;

/** The rows of a field, live, blank ones too. */
export const useRowsIn = <const P extends SavedPart, F extends RowsFieldId<P>>(
  part: P,
  field: F,
): readonly RowIn<P, F>[] => rowsOf(useValue(part.id, [field])) as readonly RowIn<P, F>[];

/** The rows of a field, debounced: for counts, heads and pictures of them, which need not follow each key. */
export const useDebouncedRowsIn = <const P extends SavedPart, F extends RowsFieldId<P>>(
  part: P,
  field: F,
): readonly RowIn<P, F>[] =>
  useDebouncedProcess(({ process }) => rowsOf(process.answers[part.id]?.[field])) as readonly RowIn<P, F>[];

/**
 * The rows of a field, live but for one column: what is typed there makes no other rows of them, and is read by its own
 * field. What stands in that column may be older here.
 */
export function useRowsBut<const P extends SavedPart, F extends RowsFieldId<P>>(
  part: P,
  field: F,
  column: ColumnId<P, F>,
): readonly RowIn<P, F>[] {
  const { read, watch } = useLiveValue(part.id, [field]);
  const rows = useMemo(() => rowsBut(read, column), [read, column]);
  return useSyncExternalStore(watch, rows, rows) as readonly RowIn<P, F>[];
}

/** Reads the rows; gives those it gave before while only that column is another. */
function rowsBut(read: () => unknown, column: string): () => readonly Row[] {
  let kept = rowsOf(read());
  return () => {
    const now = rowsOf(read());
    if (now !== kept && !sameBut(column, now, kept)) kept = now;
    return kept;
  };
}

const sameBut = (column: string, now: readonly Row[], before: readonly Row[]): boolean =>
  now.length === before.length &&
  now.every((row, index) => {
    const old: Row | undefined = before[index];
    const columns = new Set([...Object.keys(row), ...Object.keys(old ?? {})]);
    columns.delete(column);
    return row === old || (old !== undefined && [...columns].every((id) => row[id] === old[id]));
  });

/** One row, live; `undefined` when it is not there. */
export const useRowIn = <const P extends SavedPart, F extends RowsFieldId<P>>(
  part: P,
  field: F,
  row: string,
): RowIn<P, F> | undefined => useValue(part.id, [field, row]) as RowIn<P, F> | undefined;

/** One cell, live: a keystroke elsewhere in the row renders nothing here. */
export const useCell = <
  const P extends SavedPart,
  F extends RowsFieldId<P>,
  C extends ColumnId<P, F> & keyof RowIn<P, F>,
>(
  part: P,
  field: F,
  row: string,
  column: C,
): RowIn<P, F>[C] | undefined => useValue(part.id, [field, row, column]) as RowIn<P, F>[C] | undefined;

/** What a field holds, debounced: for what is worked out from many answers. */
export const useDebouncedAnswer = <const P extends SavedPart, F extends FieldId<P>>(
  part: P,
  field: F,
): ValueOf<P['fields'][F]> | undefined =>
  useDebouncedProcess(({ process }) => answerIn(process.answers, part, field));
