import { placeOf } from '#domain/guide/read.ts';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { idsOf } from '#domain/process/rows.ts';
import { useDebouncedRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { FieldProps } from '#desk/editors/field-props.ts';
import { RowsStatusLine } from '#desk/editors/row-tools.tsx';
import { useMoveKeys } from '#desk/editors/use-move-keys.ts';
import { useRows } from '#desk/editors/use-rows.ts';
import { GroupRow } from './group-row.tsx';
import { Legend, TickCounts, TickHeads } from './tick-cells.tsx';
import { manyColumns, useCriteria, type TickColumn } from './tick-columns.ts';
import { useCellKeys } from './use-cell-keys.ts';
import css from './tables.module.css';

/** The prioritised groups and the criteria each of them meets: ticked by people, counted along both sides, never ranked. */
export function GroupTable({ question }: FieldProps<RowsQuestion>) {
  const words = useWords('inProcess').groups;
  const steps = useWords('steps');
  const { columns, add } = steps.groups.fields.groups;
  const rows = useRows(placeOf(groups, 'groups'), add);
  const criteria = useCriteria();
  const table = useMoveKeys<HTMLTableElement>(rows.move);
  useCellKeys(table);
  return (
    <div className={css['body']} data-many={manyColumns(criteria)}>
      <table ref={table} role="table" className={css['table']}>
        <caption className="sr-only">{words.table}</caption>
        <thead>
          <tr role="row">
            <th scope="col">{columns.name.label}</th>
            <th scope="col" className={css['lead']}>
              <span className="sr-only">{words.reason}</span>
              {criteria.length > 0 && <span aria-hidden>{words.criterion}</span>}
            </th>
            <TickHeads columns={criteria} />
            <th scope="col" className={css['sum']}>
              <span className={criteria.length > 0 ? undefined : 'sr-only'}>{words.sum}</span>
            </th>
            <th scope="col">
              <span className="sr-only">{words.more}</span>
            </th>
          </tr>
        </thead>
        {rows.ids.map((id, index) => (
          <GroupRow
            key={id}
            question={question}
            id={id}
            index={index}
            last={index === rows.ids.length - 1}
            fresh={rows.fresh === id}
            criteria={criteria}
            move={rows.move}
            remove={rows.remove}
            onAdd={rows.add}
          />
        ))}
        <Foot criteria={criteria} label={add} onAdd={rows.add} />
      </table>
      <RowsStatusLine status={rows.status} undo={rows.undo} />
      {criteria.length === 0 ? <Notice>{words.noCriteria}</Notice> : <CriteriaLegend criteria={criteria} />}
    </div>
  );
}

/** How many groups meet each criterion. */
function useCount(): (criterion: string) => number {
  const rows = useDebouncedRowsIn(groups, 'groups');
  return (criterion) => rows.filter(({ criteriaMet }) => idsOf(criteriaMet).includes(criterion)).length;
}

interface FootProps {
  readonly criteria: readonly TickColumn[];
  readonly label: string;
  readonly onAdd: () => void;
}

function Foot({ criteria, label, onAdd }: FootProps) {
  const words = useWords('inProcess').groups;
  const countOf = useCount();
  return (
    <tfoot>
      <tr role="row">
        <td>
          <Button look="quiet" size="small" flush icon="plus" onClick={() => onAdd()}>
            {label}
          </Button>
        </td>
        {criteria.length > 0 && (
          <>
            <th scope="row" className={css['lead']}>
              {words.coverage}
            </th>
            <TickCounts columns={criteria} countOf={countOf} />
          </>
        )}
      </tr>
    </tfoot>
  );
}

function CriteriaLegend({ criteria }: { criteria: readonly TickColumn[] }) {
  const words = useWords('inProcess').groups;
  return <Legend label={words.criteria} columns={criteria} countOf={useCount()} />;
}
