import { useMemo } from 'react';
import { withColumns, type RowsQuestion } from '#domain/guide/question.ts';
import type { ColumnId } from '#domain/guide/read.ts';
import type { groups } from '#domain/guide/steps/groups.ts';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { RowsEditor } from '#desk/editors/rows-editor.tsx';

/** Ticked in the table of what the groups cover, where the groups stand side by side. */
export const CRITERIA_MET = 'criteriaMet' satisfies ColumnId<typeof groups, 'groups'>;

/** The groups, but for the criteria they meet. */
export function GroupRows({ question }: FieldProps<RowsQuestion>) {
  const rows = useMemo(() => withColumns(question, (column) => column !== CRITERIA_MET), [question]);
  return <RowsEditor question={rows} />;
}
