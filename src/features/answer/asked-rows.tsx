import { useMemo } from 'react';
import { askedColumnsOf } from '#domain/advance/asked-fields.ts';
import { asksForRows, withColumns } from '#domain/guide/question.ts';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { RowsEditor } from '#desk/editors/rows-editor.tsx';

/** Rows the leader makes, in the columns a leader is asked. */
export function AskedRows({ question }: FieldProps) {
  const asked = useMemo(() => {
    if (!asksForRows(question)) return null;
    const columns = new Set(askedColumnsOf(question.field).ofOwn.map(([id]) => id));
    return withColumns(question, (id) => columns.has(id));
  }, [question]);
  return asked && <RowsEditor question={asked} />;
}
