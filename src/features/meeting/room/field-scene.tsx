import type { RowsField } from '#domain/steps/fields.ts';
import { listColumnsOf } from '#domain/room/scenes.ts';
import { CellEditor } from '#editors/cell-editor.tsx';
import { RowsEditor } from '#editors/rows-editor.tsx';
import { useAdvice } from '#editors/use-advice.ts';
import { useWords } from '#session/use-words.ts';
import { questionOf, type Question } from './question.ts';
import { SceneHead } from './scene-head.tsx';
import css from './scene.module.css';

interface FieldSceneProps {
  readonly step: string;
  readonly field: string;
  /** Every column of the rows, not only those of the list. */
  readonly whole?: boolean;
}

/** One field alone. Rows with much to say show their names only; each has a screen of its own after. */
export function FieldScene({ step, field, whole = false }: FieldSceneProps) {
  const question = questionOf(useWords(), step, field);
  if (!question) return null;
  return question.field.kind === 'rows' ? (
    <ListScene question={question} rows={question.field} whole={whole} />
  ) : (
    <SingleScene question={question} />
  );
}

function ListScene({ question, rows, whole }: { question: Question; rows: RowsField; whole: boolean }) {
  const { step, stepWords, fieldId, words } = question;
  const shown = whole ? Object.keys(rows.columns) : listColumnsOf(step.id, fieldId, rows);
  const columns = Object.fromEntries(Object.entries(rows.columns).filter(([id]) => shown.includes(id)));
  return (
    <div className={css['scene']}>
      <SceneHead text={words.label} help={words.help} />
      <div className={css['scroll']}>
        <RowsEditor
          {...{ step, stepWords, fieldId }}
          field={{ ...rows, columns }}
          words={{ ...words, help: '' }}
          heading={null}
        />
      </div>
    </div>
  );
}

function SingleScene({ question }: { question: Question }) {
  const { step, stepWords, fieldId, field, words } = question;
  const advice = useAdvice(step, stepWords, { field: fieldId });
  if (field.kind === 'rows') return null;
  const { help: _said, ...others } = words;
  return (
    <div className={css['scene']}>
      <SceneHead text={words.label} help={words.help} />
      <div className={css['scroll']} data-kind={field.kind}>
        <CellEditor step={step.id} path={[fieldId]} field={field} words={others} hideLabel advice={advice} />
      </div>
    </div>
  );
}
