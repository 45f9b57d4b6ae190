import { rowColumnsOf } from '#domain/room/scenes.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { RowFrame } from '#desk/editors/field-frame.tsx';
import { useAdvice } from '#desk/editors/use-advice.ts';
import { useRowName } from '#desk/places/use-place-names.ts';
import { useWords } from '#session/words/use-words.ts';
import { asksForRows, questionOf, type Question } from '#domain/guide/question.ts';
import css from './scene.module.css';

export interface RowPlace {
  readonly step: string;
  readonly field: string;
  readonly row: string;
  /** Only this column. */
  readonly column?: string | undefined;
}

/** What is written on the screen of a row, without its name: its cells, and what stands round the row of a field. */
export function RowAnswer({ step, field, row, column }: RowPlace) {
  const asked = questionOf(useWords('steps'), step, field);
  const name = useRowName({ step, field, row });
  if (!asked || !asksForRows(asked)) return null;
  const columns = column ? [column] : rowColumnsOf(step, field, asked.field);
  return (
    <RowFrame question={asked} row={row} name={name}>
      <div className={css['cells']}>
        {columns.map((id) => (
          <Cell key={id} question={asked} row={row} column={id} />
        ))}
      </div>
    </RowFrame>
  );
}

function Cell({ question, row, column }: { question: Question; row: string; column: string }) {
  const { step, stepWords, fieldId, field, words } = question;
  const advice = useAdvice(step, stepWords, { field: fieldId, row, column });
  const cell = field.kind === 'rows' ? field.columns[column] : undefined;
  const cellWords = words.columns?.[column];
  if (!cell || !cellWords) return null;
  return (
    <div data-kind={cell.kind} data-column={column}>
      <CellEditor
        place={{ step: step.id, field: fieldId, row, column }}
        field={cell}
        words={cellWords}
        advice={advice}
      />
    </div>
  );
}
