import { useState } from 'react';
import { isIsoDate } from '#domain/values/dates.ts';
import { isBlankRow, rowsOf, textOf, type Row } from '#domain/process/rows.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { RowsEditor } from '#desk/editors/rows-editor.tsx';
import { useValue } from '#session/process/process-context.tsx';
import { today } from '#session/clock/today.ts';
import { useWords } from '#session/words/use-words.ts';
import { SelectInput } from '#ui/select-input.tsx';
import css from './plan-body.module.css';

const ORDERS = ['deadline', 'responsible', 'status', 'area'] as const;
const LATE = 'late';

const isLate = (row: Row, now: string): boolean => {
  const deadline = textOf(row['deadline']);
  return isIsoDate(deadline) && deadline < now && row['status'] !== 'done';
};

/** The measures, with a way to look at them in another order or only some of them. What is saved keeps its own order. */
export function PlanBody() {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const words = steps.plan.fields['measures'];
  const columns = words?.columns ?? {};
  const [order, setOrder] = useState('');
  const [only, setOnly] = useState('');
  const rows = rowsOf(useValue('plan', ['measures']));
  if (!words) return null;
  const now = today();
  const statuses = columns['status']?.options ?? {};
  const filtered = rows.filter(
    (row) => only === '' || (only === LATE ? isLate(row, now) : row['status'] === only),
  );
  // An empty cell comes last; equal ones keep their order.
  const rank = (row: Row): string => textOf(row[order]) || '\uffff';
  const sorted = order === '' ? filtered : filtered.toSorted((a, b) => rank(a).localeCompare(rank(b)));
  const late = rows.filter((row) => isLate(row, now)).length;
  const looking = order !== '' || only !== '';
  return (
    <>
      {rows.filter((row) => !isBlankRow(row)).length > 3 && (
        <div className={css['look']}>
          <label>
            <span className="small quiet">{shell.plan.order}</span>
            <SelectInput
              value={order}
              onChange={setOrder}
              none={shell.plan.ownOrder}
              options={ORDERS.map((column) => ({ value: column, text: columns[column]?.label ?? column }))}
              label={shell.plan.order}
            />
          </label>
          <label>
            <span className="small quiet">{shell.plan.only}</span>
            <SelectInput
              value={only}
              onChange={setOnly}
              none={shell.plan.everything}
              options={[
                { value: LATE, text: shell.plan.late(late) },
                ...Object.entries(statuses).map(([value, text]) => ({ value, text })),
              ]}
              label={shell.plan.only}
            />
          </label>
          {looking && (
            <p className="small quiet" role="status">
              {shell.plan.shown(sorted.length, rows.length)}
            </p>
          )}
        </div>
      )}
      <RowsEditor
        step={plan}
        stepWords={steps.plan}
        fieldId="measures"
        field={plan.fields.measures}
        words={words}
        look={looking ? sorted.map((row) => row.id) : undefined}
      />
    </>
  );
}
