import { placeOf } from '#domain/guide/read.ts';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { idsOf } from '#domain/process/rows.ts';
import { useDebouncedRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { RowsStatusLine } from '#desk/editors/row-tools.tsx';
import { useMoveKeys } from '#desk/editors/use-move-keys.ts';
import { useRows } from '#desk/editors/use-rows.ts';
import { CompositionCheck } from './composition.tsx';
import { SeatRow } from './seat-row.tsx';
import { Legend, TickCounts, TickHeads } from './tick-cells.tsx';
import { manyColumns, useNamedGroups } from './tick-columns.ts';
import { useCellKeys } from './use-cell-keys.ts';
import css from './tables.module.css';

/** The seats of a panel that is tried out, and the groups each of them is for. */
export function SeatTable({ question }: FieldProps<RowsQuestion>) {
  const words = useWords('inProcess').groups;
  const { columns, add, label, help } = useWords('steps').groups.fields.seats;
  const rows = useRows(placeOf(groups, 'seats'), add);
  const named = useNamedGroups();
  const seats = useDebouncedRowsIn(groups, 'seats');
  const countOf = (group: string): number =>
    seats.filter((seat) => idsOf(seat.groups).includes(group)).length;
  const table = useMoveKeys<HTMLTableElement>(rows.move);
  useCellKeys(table);
  const addButton = (
    <Button look="quiet" size="small" flush icon="plus" onClick={() => rows.add()}>
      {add}
    </Button>
  );
  return (
    <div className={css['body']} data-many={manyColumns(named)}>
      <div className={css['headline']}>
        <h2 className="h-m">{label}</h2>
        <p className="small quiet">{help}</p>
      </div>
      {rows.ids.length === 0 ? (
        <div>{addButton}</div>
      ) : (
        <table ref={table} role="table" className={css['table']}>
          <caption className="sr-only">{words.seats}</caption>
          <thead>
            <tr role="row">
              <th scope="col">{columns.name.label}</th>
              <th scope="col" className={css['perspective']}>
                {columns.perspective.label}
              </th>
              <TickHeads columns={named} />
              <th scope="col">
                <span className="sr-only">{words.more}</span>
              </th>
            </tr>
          </thead>
          {rows.ids.map((id, index) => (
            <SeatRow
              key={id}
              question={question}
              id={id}
              index={index}
              last={index === rows.ids.length - 1}
              fresh={rows.fresh === id}
              groups={named}
              move={rows.move}
              remove={rows.remove}
              onAdd={rows.add}
            />
          ))}
          <tfoot>
            <tr role="row">
              <td>{addButton}</td>
              {named.length > 0 && (
                <>
                  <th scope="row" className={css['lead']}>
                    {words.coverage}
                  </th>
                  <TickCounts columns={named} countOf={countOf} />
                </>
              )}
            </tr>
          </tfoot>
        </table>
      )}
      <RowsStatusLine status={rows.status} undo={rows.undo} />
      {rows.ids.length > 0 && named.length > 0 && (
        <Legend label={words.groups} columns={named} countOf={countOf} />
      )}
      <CompositionCheck />
    </div>
  );
}
