import { idsOfSameName, numberedRow, rowCalled } from '#domain/steps/place-name.ts';
import { memo, useId } from 'react';
import type { RowsQuestion } from '#domain/guide/question.ts';
import { rowsOf } from '#domain/process/rows.ts';
import { useDebouncedProcess } from '#session/process/process-context.tsx';
import { useDebouncedValueAt } from '#session/process/use-answer.ts';
import { Button } from '#ui/button.tsx';
import { AdviceList } from '#ui/field.tsx';
import { RowCell } from './row-cell.tsx';
import { RowsStatusLine, RowTools } from './row-tools.tsx';
import { RowsPart } from './rows-part.tsx';
import css from './rows.module.css';
import { useAdvice } from './use-advice.ts';
import { useMoveKeys } from './use-move-keys.ts';
import { isTable, templateOf } from './rows-layout.ts';
import { useRows, type RowsHandle } from './use-rows.ts';
import { useRowsInPart } from './use-rows-in-part.ts';

interface RowsProps {
  /** Keep it the same between renders: a new one draws every row anew. */
  readonly question: RowsQuestion;
  /** Only these rows, in this order, without changing what is saved; moving rests meanwhile. */
  readonly look?: readonly string[] | undefined;
}

/** Rows that can be added, removed and moved; few columns stand under one head as in the form, many as blocks. */
export function RowsEditor({ question, look }: RowsProps) {
  const { step, fieldId, field, words } = question;
  const rows = useRows({ step: step.id, field: fieldId }, words.add ?? words.label);
  const table = isTable(field);
  const list = useMoveKeys<HTMLDivElement>(rows.move);
  const sameName = useDebouncedProcess(({ process }) =>
    idsOfSameName(rowsOf(process.answers[step.id]?.[fieldId]), field.name).join(' '),
  ).split(' ');
  const all = look ?? rows.ids;
  const part = useRowsInPart(all, { fresh: rows.fresh, list });
  return (
    <>
      {table && rows.ids.length > 0 && Object.keys(field.columns).length > 1 && (
        <div
          className={`${css['head'] ?? ''} small quiet`}
          style={{ gridTemplateColumns: templateOf(field) }}
          data-head
          aria-hidden
        >
          <span />
          {Object.keys(field.columns).map((column) => (
            <span key={column}>{words.columns?.[column]?.label}</span>
          ))}
        </div>
      )}
      <div ref={list} className={table ? css['table'] : css['blocks']}>
        {part.shown.map((id, index) => (
          <RowEditor
            key={id}
            id={id}
            index={part.before + index}
            still={look !== undefined}
            last={part.before + index === all.length - 1}
            table={table}
            fresh={rows.fresh === id}
            sameName={sameName.includes(id)}
            question={question}
            move={rows.move}
            remove={rows.remove}
          />
        ))}
      </div>
      <RowsPart {...part} />
      <RowsStatusLine status={rows.status} undo={rows.undo} />
      <div>
        <Button look="quiet" size="small" flush icon="plus" onClick={() => rows.add()}>
          {words.add}
        </Button>
      </div>
    </>
  );
}

interface RowProps {
  readonly question: RowsQuestion;
  readonly id: string;
  readonly index: number;
  /** Rows are looked at in another order than their own, so they cannot be moved. */
  readonly still: boolean;
  readonly last: boolean;
  readonly table: boolean;
  readonly fresh: boolean;
  /** Another row is called the same. */
  readonly sameName: boolean;
  readonly move: RowsHandle['move'];
  readonly remove: RowsHandle['remove'];
}

const RowEditor = memo(function RowEditor(props: RowProps) {
  const { question, id, index, still, last, table, fresh, sameName, move, remove } = props;
  const { step, stepWords, fieldId, field, words } = question;
  const written = useDebouncedValueAt({ step: step.id, field: fieldId, row: id, column: field.name });
  const kind = words.row ?? words.label;
  const label = numberedRow(kind, index + 1);
  const name = rowCalled(written, kind, index + 1);
  const adviceId = useId();
  const rowAdvice = useAdvice(step, stepWords, { field: fieldId, row: id });
  const tools = (
    <RowTools
      name={sameName ? `${name} (${index + 1})` : name}
      first={still || index === 0}
      last={still || last}
      onMove={(by) => move(id, by, name)}
      onRemove={() => remove(id, name)}
    />
  );
  return (
    <div
      data-row
      data-row-id={id}
      data-row-name={name}
      style={table ? { gridTemplateColumns: templateOf(field) } : undefined}
      role="group"
      aria-label={label}
      aria-describedby={rowAdvice.length > 0 ? adviceId : undefined}
    >
      {table ? (
        <span className={css['number']} aria-hidden>
          {index + 1}
        </span>
      ) : (
        <div className={css['blockHead']}>
          <span className="h-s">{label}</span>
          {tools}
        </div>
      )}
      {Object.entries(field.columns).map(([column, cell], place) => (
        <div key={column} className={css['cell']} data-kind={cell.kind} data-column={column}>
          <RowCell
            question={question}
            row={id}
            column={column}
            hideLabel={table}
            focusOnMount={fresh && place === 0}
          />
        </div>
      ))}
      {table && tools}
      <AdviceList id={adviceId} advice={rowAdvice} className={css['rowAdvice']} />
    </div>
  );
});
