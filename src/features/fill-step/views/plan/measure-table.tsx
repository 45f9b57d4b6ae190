import { useState } from 'react';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { placeOf } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { isLate, measureNumbers } from '#domain/plan/measure.ts';
import { measuresAsSeen, type MeasureLook, type PlacedMeasure } from '#domain/plan/measure-look.ts';
import { CountedAdvice } from '#desk/editors/counted-advice.tsx';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { RowsPart } from '#desk/editors/rows-part.tsx';
import { RowsStatusLine } from '#desk/editors/row-tools.tsx';
import { useRowsAdvice } from '#desk/editors/use-advice.ts';
import { useMoveKeys } from '#desk/editors/use-move-keys.ts';
import { useRows } from '#desk/editors/use-rows.ts';
import { useRowsInPart } from '#desk/editors/use-rows-in-part.ts';
import { PlanTimeline } from '#desk/timeline/plan-timeline.tsx';
import { today } from '#session/clock/today.ts';
import { useDebouncedRowsIn } from '#session/process/use-answer.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { LookBar } from './look-bar.tsx';
import { MeasureRow } from './measure-row.tsx';
import { useEnterKey } from './use-enter-key.ts';
import { useRestingOrder } from './use-resting-order.ts';
import css from './measure-table.module.css';

const COLUMNS = ['responsible', 'deadline', 'status', 'area'] as const;
/** The columns of the head, with the one that opens a row. */
const SPAN = COLUMNS.length + 2;
const FIRST_LOOK: MeasureLook = { order: 'deadline', groups: undefined, only: undefined };

/**
 * The measures as one table under their timeline, a line each, written in the cells. By deadline until somebody asks for
 * another order; what is saved keeps its own. What a measure lacks is said once, after them.
 */
export function MeasureTable({ question }: FieldProps<RowsQuestion>) {
  const words = useWords('inProcess').plan;
  const { columns, label, add } = useWords('steps').plan.fields.measures;
  const [look, setLook] = useState(FIRST_LOOK);
  const { compare } = useLanguage();
  const rows = useRows(placeOf(plan, 'measures'), add);
  // The order, the numbers and what is late follow when the hands rest; the cells follow each key themselves.
  const all = useDebouncedRowsIn(plan, 'measures');
  const now = today();
  const resting = useRestingOrder(rows.ids, measuresAsSeen(all, look, now, compare));
  const table = useMoveKeys<HTMLTableElement>(rows.move);
  useEnterKey(table, () => rows.add());
  const ids = resting.shown.map(({ id }) => id);
  const part = useRowsInPart(ids, { fresh: rows.fresh, list: table });
  const advice = useRowsAdvice(question.step, question.stepWords, question.fieldId);
  const own = look.order === 'own';
  const numbers = own ? undefined : measureNumbers(all);
  const late = new Set(all.filter((row) => isLate(row, now)).map(({ id }) => id));
  const groupOf = new Map(resting.shown.map((one) => [one.id, one.group]));
  const chosen = look.groups;
  const nameOf = (group: string): string => {
    if (chosen === undefined) return '';
    if (group === '') return words.without(columns[chosen].label);
    const column = columns[chosen];
    const options: Readonly<Record<string, string>> = 'options' in column ? column.options : {};
    return options[group] ?? group;
  };
  return (
    <>
      <PlanTimeline still={resting.resting} />
      <LookBar
        heading={label}
        look={look}
        late={late.size}
        shown={ids.length}
        all={all.length}
        onChange={(next) => {
          setLook(next);
          resting.anew();
        }}
      />
      <div className={css['body']} data-breadth="broad" {...resting.area}>
        <table ref={table} role="table" className={css['table']}>
          <caption className="sr-only">{words.table}</caption>
          <thead>
            <tr role="row">
              <th scope="col">{columns.measure.label}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={css[column]}>
                  {columns[column].label}
                </th>
              ))}
              <th scope="col" className={css['more']}>
                <span className="sr-only">{words.more}</span>
              </th>
            </tr>
          </thead>
          {part.shown.flatMap((id, index) => {
            const group = groupOf.get(id) ?? '';
            const before = part.shown[index - 1];
            const begins =
              chosen !== undefined && (before === undefined || (groupOf.get(before) ?? '') !== group);
            const place = rows.ids.indexOf(id);
            return [
              ...(begins
                ? [
                    <GroupHead
                      key={`group ${group} ${id}`}
                      text={words.group(nameOf(group), countIn(resting.shown, group))}
                    />,
                  ]
                : []),
              <MeasureRow
                key={id}
                question={question}
                id={id}
                number={numbers?.get(id) ?? place + 1}
                late={late.has(id)}
                still={!own || chosen !== undefined}
                index={place}
                last={place === rows.ids.length - 1}
                fresh={rows.fresh === id}
                move={rows.move}
                remove={rows.remove}
              />,
            ];
          })}
        </table>
        <RowsPart {...part} />
        <RowsStatusLine status={rows.status} undo={rows.undo} />
        <div>
          <Button look="quiet" size="small" flush icon="plus" onClick={() => rows.add()}>
            {add}
          </Button>
        </div>
      </div>
      <CountedAdvice advice={advice} />
    </>
  );
}

const countIn = (shown: readonly PlacedMeasure[], group: string): number =>
  shown.filter((one) => one.group === group).length;

const GroupHead = ({ text }: { text: string }) => (
  <tbody className={css['group']}>
    <tr role="row">
      <th scope="rowgroup" colSpan={SPAN}>
        {text}
      </th>
    </tr>
  </tbody>
);
