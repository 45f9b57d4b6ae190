import { useState } from 'react';
import type { RowsQuestion } from '#domain/guide/question.ts';
import type { ColumnId } from '#domain/guide/read.ts';
import { filledRowsOf, textOf } from '#domain/process/rows.ts';
import { isLate, type Measure } from '#domain/plan/measure.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { RowsEditor } from '#desk/editors/rows-editor.tsx';
import { useRowsIn } from '#session/process/use-answer.ts';
import { today } from '#session/clock/today.ts';
import { useWords } from '#session/words/use-words.ts';
import { SelectInput } from '#ui/select-input.tsx';
import css from './measure-rows.module.css';

const ORDERS = ['deadline', 'responsible', 'status', 'area'] as const satisfies readonly ColumnId<
  typeof plan,
  'measures'
>[];
type Order = (typeof ORDERS)[number];
const LATE = 'late';

/** The measures, with a way to look at them in another order or only some of them. What is saved keeps its own order. */
export function MeasureRows({ question }: FieldProps<RowsQuestion>) {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const { columns } = steps.plan.fields.measures;
  const [order, setOrder] = useState<Order | undefined>();
  const [only, setOnly] = useState('');
  const rows = useRowsIn(plan, 'measures');
  const now = today();
  const filtered = rows.filter(
    (row) => only === '' || (only === LATE ? isLate(row, now) : row.status === only),
  );
  // An empty cell comes last; equal ones keep their order.
  const rank = (row: Measure, by: Order): string => textOf(row[by]) || '\uffff';
  const sorted =
    order === undefined
      ? filtered
      : filtered.toSorted((a, b) => rank(a, order).localeCompare(rank(b, order)));
  const late = rows.filter((row) => isLate(row, now)).length;
  const looking = order !== undefined || only !== '';
  return (
    <>
      {filledRowsOf(rows).length > 3 && (
        <div className={css['look']}>
          <label>
            <span className="small quiet">{shell.plan.order}</span>
            <SelectInput
              value={order ?? ''}
              onChange={(chosen) => setOrder(ORDERS.find((column) => column === chosen))}
              none={shell.plan.ownOrder}
              options={ORDERS.map((column) => ({ value: column, text: columns[column].label }))}
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
                ...Object.entries(columns.status.options).map(([value, text]) => ({ value, text })),
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
      <RowsEditor question={question} look={looking ? sorted.map((row) => row.id) : undefined} />
    </>
  );
}
