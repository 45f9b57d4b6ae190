import type { ReactNode } from 'react';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { useSaidWhenChanged } from '#ui/announcer.tsx';
import { AdviceList } from '#ui/field.tsx';
import { RowCell } from '#desk/editors/row-cell.tsx';
import { RowTools } from '#desk/editors/row-tools.tsx';
import { useAdvice } from '#desk/editors/use-advice.ts';
import type { RowsHandle } from '#desk/editors/use-rows.ts';
import css from './tables.module.css';

export interface TableRowProps extends Pick<RowsHandle, 'move' | 'remove'> {
  readonly question: RowsQuestion;
  readonly id: string;
  readonly index: number;
  readonly last: boolean;
  readonly fresh: boolean;
  readonly onAdd: () => void;
}

/** A line of its own under a row, as wide as the table. */
const Panel = ({ span, children }: { span: number; children: ReactNode }) => (
  <tr role="row" className={css['panel']}>
    <td colSpan={span}>{children}</td>
  </tr>
);

interface PanelsProps extends Omit<TableRowProps, 'fresh' | 'onAdd'> {
  readonly name: string;
  readonly span: number;
  /** Columns that are answered in words under the row. */
  readonly columns: readonly string[];
  /** Are those open? */
  readonly open: boolean;
  /** The one among them that takes the cursor as it opens. */
  readonly focus?: string;
  /** Stands open with them, after them. */
  readonly after?: ReactNode;
  readonly tools: boolean;
  /** The id of the advice, by which the row is described. */
  readonly adviceId: string;
}

/** What opens under a row: what is written about it, how to move and remove it, and advice about it. */
export function RowPanels(props: PanelsProps) {
  const {
    question,
    id,
    index,
    last,
    name,
    span,
    columns,
    open,
    focus,
    after,
    tools,
    move,
    remove,
    adviceId,
  } = props;
  const advice = useAdvice(question.step, question.stepWords, { field: question.fieldId, row: id });
  useSaidWhenChanged(advice.join(' '));
  return (
    <>
      {open && (columns.length > 0 || after !== undefined) && (
        <Panel span={span}>
          {columns.map((column) => (
            <div key={column} data-column={column}>
              <RowCell
                question={question}
                row={id}
                column={column}
                hideLabel
                focusOnMount={column === focus}
              />
            </div>
          ))}
          {after}
        </Panel>
      )}
      {tools && (
        <Panel span={span}>
          <RowTools
            name={name}
            first={index === 0}
            last={last}
            onMove={(by) => move(id, by, name)}
            onRemove={() => remove(id, name)}
          />
        </Panel>
      )}
      {advice.length > 0 && (
        <Panel span={span}>
          <AdviceList id={adviceId} advice={advice} />
        </Panel>
      )}
    </>
  );
}
