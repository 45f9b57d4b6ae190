import { memo } from 'react';
import type { AnyStep } from '#domain/steps/define-step.ts';
import type { CellField, RowsField } from '#domain/steps/fields.ts';
import type { AnyFieldWords, AnyStepWords } from '#domain/steps/step-words.ts';
import { useValue } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { AdviceList } from '#ui/field.tsx';
import { BankPicker } from './bank-picker.tsx';
import { CellEditor } from './cell-editor.tsx';
import { ParkField } from './park-field.tsx';
import { RowsStatusLine, RowTools } from './row-tools.tsx';
import css from './rows.module.css';
import { useAdvice } from './use-advice.ts';
import { useMoveKeys } from './use-move-keys.ts';
import { isTable, templateOf } from './rows-layout.ts';
import { useRows, type RowsHandle } from './use-rows.ts';

interface RowsProps {
  readonly step: AnyStep;
  readonly stepWords: AnyStepWords;
  readonly fieldId: string;
  readonly field: RowsField;
  readonly words: AnyFieldWords;
  /** Only these rows, in this order, without changing what is saved; moving rests meanwhile. */
  readonly look?: readonly string[] | undefined;
  /** Heading level of the field's name; null where the name stands there already. */
  readonly heading?: 'h2' | 'h3' | null;
}

/** Rows that can be added, removed and moved; few columns stand under one head as in the form, many as blocks. */
export function RowsEditor({
  step,
  stepWords,
  fieldId,
  field,
  words,
  look,
  heading: Heading = 'h2',
}: RowsProps) {
  const rows = useRows(step.id, [fieldId], words.add ?? words.label);
  const advice = useAdvice(step, stepWords, { field: fieldId });
  const table = isTable(field);
  const shown = look ?? rows.ids;
  const list = useMoveKeys<HTMLOListElement>(rows.move);
  return (
    <section className={css['rows']} aria-label={words.label}>
      {Heading && <Heading className="h-m">{words.label}</Heading>}
      {words.help && <p className="quiet">{words.help}</p>}
      {table && rows.ids.length > 0 && Object.keys(field.columns).length > 1 && (
        <div
          className={`${css['head'] ?? ''} small quiet`}
          style={{ gridTemplateColumns: templateOf(field) }}
          aria-hidden
        >
          <span />
          {Object.keys(field.columns).map((column) => (
            <span key={column}>{words.columns?.[column]?.label}</span>
          ))}
        </div>
      )}
      <ol ref={list} role="none" className={table ? css['table'] : css['blocks']}>
        {shown.map((id, index) => (
          <RowEditor
            key={id}
            id={id}
            index={index}
            still={look !== undefined}
            last={index === shown.length - 1}
            table={table}
            fresh={rows.fresh === id}
            {...{ step, stepWords, fieldId, field, words }}
            move={rows.move}
            remove={rows.remove}
          />
        ))}
      </ol>
      <RowsStatusLine status={rows.status} undo={rows.undo} />
      <div>
        <Button look="quiet" size="small" icon="plus" onClick={() => rows.add()}>
          {words.add}
        </Button>
      </div>
      <AdviceList advice={advice} />
      <ParkField step={step.id} field={fieldId} label={words.label} />
      {field.bank && (
        <BankPicker
          step={step.id}
          fieldId={fieldId}
          column={field.name}
          words={words}
          onPick={(text) => rows.add({ [field.name]: text })}
        />
      )}
    </section>
  );
}

interface RowProps extends RowsProps {
  readonly id: string;
  readonly index: number;
  /** Rows are looked at in another order than their own, so they cannot be moved. */
  readonly still: boolean;
  readonly last: boolean;
  readonly table: boolean;
  readonly fresh: boolean;
  readonly move: RowsHandle['move'];
  readonly remove: RowsHandle['remove'];
}

const RowEditor = memo(function RowEditor(props: RowProps) {
  const { id, index, still, last, table, fresh, step, stepWords, fieldId, field, words, move, remove } =
    props;
  const shell = useWords('shell');
  const written = useValue(step.id, [fieldId, id, field.name]);
  const label = shell.fill.row(capitalised(words.row ?? words.label), index + 1);
  const name = typeof written === 'string' && written.trim() !== '' ? written : label;
  const rowAdvice = useAdvice(step, stepWords, { field: fieldId, row: id });
  return (
    <li
      data-row
      data-row-id={id}
      data-row-name={name}
      style={table ? { gridTemplateColumns: templateOf(field) } : undefined}
      role="group"
      aria-label={label}
    >
      {table ? (
        <span className={css['number']} aria-hidden>
          {index + 1}
        </span>
      ) : (
        <div className={css['blockHead']}>
          <span className="h-s">{label}</span>
          <RowTools
            name={name}
            first={still || index === 0}
            last={still || last}
            onMove={(by) => move(id, by, name)}
            onRemove={() => remove(id, name)}
          />
        </div>
      )}
      {Object.entries(field.columns).map(([column, cell], place) => (
        <div key={column} className={css['cell']} data-kind={cell.kind}>
          <RowCell
            {...{ step, stepWords, fieldId, id, column, cell, words }}
            hideLabel={table}
            focusOnMount={fresh && place === 0}
          />
        </div>
      ))}
      {table && (
        <RowTools
          name={name}
          first={still || index === 0}
          last={still || last}
          onMove={(by) => move(id, by, name)}
          onRemove={() => remove(id, name)}
        />
      )}
      {rowAdvice.length > 0 && (
        <div className={css['rowAdvice']}>
          <AdviceList advice={rowAdvice} />
        </div>
      )}
    </li>
  );
});

interface RowCellProps {
  readonly step: AnyStep;
  readonly stepWords: AnyStepWords;
  readonly fieldId: string;
  readonly id: string;
  readonly column: string;
  readonly cell: CellField;
  readonly words: AnyFieldWords;
  readonly hideLabel: boolean;
  readonly focusOnMount: boolean;
}

function RowCell({
  step,
  stepWords,
  fieldId,
  id,
  column,
  cell,
  words,
  hideLabel,
  focusOnMount,
}: RowCellProps) {
  const cellWords = words.columns?.[column];
  const advice = useAdvice(step, stepWords, { field: fieldId, row: id, column });
  if (!cellWords) return null;
  return (
    <CellEditor
      place={{ step: step.id, field: fieldId, row: id, column }}
      field={cell}
      words={cellWords}
      {...{ hideLabel, advice, focusOnMount }}
    />
  );
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
