import { numberedRow, rowCalled } from '#domain/steps/place-name.ts';
import { memo, useState } from 'react';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { placeOf, type ColumnId } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { RowCell } from '#desk/editors/row-cell.tsx';
import { RowTools } from '#desk/editors/row-tools.tsx';
import { useText } from '#desk/editors/use-field.ts';
import type { RowsHandle } from '#desk/editors/use-rows.ts';
import { useDebouncedValueAt } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { IconButton } from '#ui/button.tsx';
import { TextArea } from '#ui/text-input.tsx';
import css from './measure-table.module.css';

type MeasureColumn = ColumnId<typeof plan, 'measures'>;
const IN_ROW: readonly string[] = [
  'measure',
  'responsible',
  'deadline',
  'status',
  'area',
] satisfies readonly MeasureColumn[];
/** What is asked about a measure beyond its line. */
const UNDER = Object.keys(plan.fields.measures.columns).filter((column) => !IN_ROW.includes(column));
const INDICATOR: MeasureColumn = 'indicator';

interface RowProps extends Pick<RowsHandle, 'move' | 'remove'> {
  readonly question: RowsQuestion;
  readonly id: string;
  /** What the measure is called by in the table and in its timeline. */
  readonly number: number;
  readonly late: boolean;
  /** The rows are looked at in another order than their own, so none can be moved. */
  readonly still: boolean;
  /** Its place in the order that is saved. */
  readonly index: number;
  readonly last: boolean;
  readonly fresh: boolean;
}

/** One measure in a line. Its indicator, and what moves and removes it, open under it, and stay until they are closed. */
export const MeasureRow = memo(function MeasureRow(props: RowProps) {
  const { question, id, number, late, still, index, last, fresh, move, remove } = props;
  const inProcess = useWords('inProcess');
  const words = inProcess.plan;
  const { row } = useWords('steps').plan.fields.measures;
  const [open, setOpen] = useState(false);
  const label = numberedRow(row, number);
  const name = rowCalled(useDebouncedValueAt(placeOf(plan, 'measures', id, 'measure')), row, number);
  const cell = (column: MeasureColumn) => (
    <RowCell
      question={question}
      row={id}
      column={column}
      hideLabel
      bare
      focusOnMount={fresh && column === 'measure'}
    />
  );
  return (
    <tbody data-row data-row-id={id} data-row-name={name} aria-label={label}>
      <tr role="row">
        <th scope="row" aria-label={name} data-column="measure" data-cell="measure">
          <div className={css['what']}>
            <span className={css['number']} aria-hidden>
              {number}
            </span>
            {cell('measure')}
          </div>
        </th>
        <td data-column="responsible" data-cell="responsible">
          <Responsible id={id} />
        </td>
        <td data-column="deadline" data-cell="deadline">
          {cell('deadline')}
        </td>
        <td data-column="status" className={css['status']}>
          {cell('status')}
          {late && <span className={css['late']}>{words.isLate}</span>}
        </td>
        <td data-column="area" className={css['area']}>
          {cell('area')}
        </td>
        <td className={css['more']} data-column={open ? undefined : INDICATOR}>
          <IconButton
            icon="chevron-down"
            label={words.detailsOf(name)}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        </td>
      </tr>
      {open && (
        <tr role="row" className={css['panel']}>
          <td colSpan={IN_ROW.length + 1}>
            <div className={css['details']}>
              {UNDER.map((column) => (
                <div key={column} data-column={column}>
                  <RowCell question={question} row={id} column={column} focusOnMount={column === INDICATOR} />
                </div>
              ))}
              <RowTools
                name={name}
                first={still || index === 0}
                last={still || last}
                onMove={(by) => move(id, by, name)}
                onRemove={() => remove(id, name)}
              />
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
});

/** A role wraps rather than being cut, and stays one line in what is saved. */
const Responsible = memo(function Responsible({ id }: { id: string }) {
  const { label } = useWords('steps').plan.fields.measures.columns.responsible;
  const { text, set } = useText(placeOf(plan, 'measures', id, 'responsible'), label);
  return (
    <>
      <span data-part="label" className="sr-only" aria-hidden>
        {label}
      </span>
      <TextArea
        label={label}
        value={text}
        onChange={(written) => set(written.replace(/\n/g, ' '))}
        rows={1}
        bare
      />
    </>
  );
});
