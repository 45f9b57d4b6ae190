import { useMemo } from 'react';
import { rowsIn } from '#domain/guide/read.ts';
import { criteria } from '#domain/guide/steps/criteria.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import type { Answers } from '#domain/process/process.ts';
import { textOf } from '#domain/process/rows.ts';
import { useDebouncedProcess } from '#session/process/process-context.tsx';

/** A row of another list that stands as a column here. */
export interface TickColumn {
  readonly id: string;
  /** Its place in its own list, from 1: what the head of the column shows. */
  readonly number: number;
  readonly name: string;
}

const columnsOf = (rows: readonly { readonly id: string; readonly text: unknown }[]): readonly TickColumn[] =>
  rows.flatMap(({ id, text }, index) => {
    const name = textOf(text).trim();
    return name === '' ? [] : [{ id, number: index + 1, name }];
  });

/** The same list until one of the names changes and the hands rest, so that a tick, a reason or a letter draws no other row anew. */
function useColumns(read: (answers: Answers) => readonly TickColumn[]): readonly TickColumn[] {
  const joined = useDebouncedProcess(({ process }) => JSON.stringify(read(process.answers)));
  return useMemo(() => JSON.parse(joined) as readonly TickColumn[], [joined]);
}

const criteriaIn = (answers: Answers): readonly TickColumn[] =>
  columnsOf(rowsIn(answers, criteria, 'criteria').map(({ id, text }) => ({ id, text })));
const groupsIn = (answers: Answers): readonly TickColumn[] =>
  columnsOf(rowsIn(answers, groups, 'groups').map(({ id, name }) => ({ id, text: name })));

/** The criteria that say something. */
export const useCriteria = (): readonly TickColumn[] => useColumns(criteriaIn);
/** The prioritised groups that have a name. */
export const useNamedGroups = (): readonly TickColumn[] => useColumns(groupsIn);

/** More ticks than stand side by side beside a name: the rows are drawn as cards, whatever the width. */
const MOST_IN_A_LINE = 7;
export const manyColumns = (columns: readonly TickColumn[]): true | undefined =>
  columns.length > MOST_IN_A_LINE || undefined;
