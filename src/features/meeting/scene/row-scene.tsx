import { rowColumnsOf } from '#domain/room/scenes.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { useAdvice } from '#desk/editors/use-advice.ts';
import { useWords } from '#session/words/use-words.ts';
import { questionOf, type Question } from '#domain/guide/question.ts';
import { SceneHead } from './scene-head.tsx';
import css from './scene.module.css';
import { useRowName } from '#desk/places/use-place-names.ts';

interface RowSceneProps {
  readonly step: string;
  readonly field: string;
  readonly row: string;
  /** Only this column. */
  readonly column?: string | undefined;
}

/** What is asked about one row, under its name. */
export function RowScene({ step, field, row, column }: RowSceneProps) {
  const name = useRowName({ step, field, row });
  const asked = questionOf(useWords('steps'), step, field);
  if (asked?.field.kind !== 'rows') return null;
  const columns = column ? [column] : rowColumnsOf(step, field, asked.field);
  const [only] = columns.length === 1 ? columns : [];
  const onlyKind = only === undefined ? undefined : asked.field.columns[only]?.kind;
  return (
    <div className={css['scene']}>
      <SceneHead text={name} />
      <div className={css['scroll']} data-kind={onlyKind}>
        <div className={css['cells']}>
          {columns.map((id) => (
            <Cell key={id} question={asked} row={row} column={id} />
          ))}
        </div>
      </div>
    </div>
  );
}

function Cell({ question, row, column }: { question: Question; row: string; column: string }) {
  const { step, stepWords, fieldId, field, words } = question;
  const advice = useAdvice(step, stepWords, { field: fieldId, row, column });
  const cell = field.kind === 'rows' ? field.columns[column] : undefined;
  const cellWords = words.columns?.[column];
  if (!cell || !cellWords) return null;
  return (
    <div data-kind={cell.kind}>
      <CellEditor
        place={{ step: step.id, field: fieldId, row, column }}
        field={cell}
        words={cellWords}
        advice={advice}
      />
    </div>
  );
}
