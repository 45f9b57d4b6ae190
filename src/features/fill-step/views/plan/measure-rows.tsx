import { useState } from 'react';
import type { RowsQuestion } from '#domain/guide/question.ts';
import type { ColumnId } from '#domain/guide/read.ts';
import type { Language } from '#domain/language/language.ts';
import { filledRowsOf, textOf } from '#domain/process/rows.ts';
import { isLate, type Measure } from '#domain/plan/measure.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { RowsEditor } from '#desk/editors/rows-editor.tsx';
import { useRowsIn } from '#session/process/use-answer.ts';
import { today } from '#session/clock/today.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { SelectInput } from '#ui/select-input.tsx';
import css from './measure-rows.module.css';
import { useRestingOrder } from './use-resting-order.ts';

const ORDERS = ['deadline', 'responsible', 'status', 'area'] as const satisfies readonly ColumnId<
  typeof plan,
  'measures'
>[];
type Order = (typeof ORDERS)[number];
const LATE = 'late';

/** Options in the order they are offered, days by time, names as the language orders them. An empty cell comes last. */
function inOrder(one: Measure, other: Measure, by: Order, compare: Language['compare']): number {
  const [a, b] = [textOf(one[by]), textOf(other[by])];
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const column = plan.fields.measures.columns[by];
  if (column.kind !== 'choice') return compare(a, b);
  const place = (value: string): number => (column.options as readonly string[]).indexOf(value);
  return place(a) - place(b);
}

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
  const { compare } = useLanguage();
  const sorted = order === undefined ? filtered : filtered.toSorted((a, b) => inOrder(a, b, order, compare));
  const ids = (some: readonly Measure[]): readonly string[] => some.map(({ id }) => id);
  const { shown, area, anew } = useRestingOrder(ids(rows), ids(sorted));
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
              onChange={(chosen) => {
                setOrder(ORDERS.find((column) => column === chosen));
                anew();
              }}
              none={shell.plan.ownOrder}
              options={ORDERS.map((column) => ({ value: column, text: columns[column].label }))}
              label={shell.plan.order}
            />
          </label>
          <label>
            <span className="small quiet">{shell.plan.only}</span>
            <SelectInput
              value={only}
              onChange={(chosen) => {
                setOnly(chosen);
                anew();
              }}
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
              {shell.plan.shown(shown.length, rows.length)}
            </p>
          )}
        </div>
      )}
      <div {...area}>
        <RowsEditor question={question} look={looking ? shown : undefined} />
      </div>
    </>
  );
}
