import { useMemo } from 'react';
import { asksForRows, withColumns, type Question, type RowsQuestion } from '#domain/guide/question.ts';
import { fieldsBeside, listColumnsOf } from '#domain/room/scenes.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { FieldEditor } from '#desk/editors/field-editor.tsx';
import { FieldFrame } from '#desk/editors/field-frame.tsx';
import { RowsEditor } from '#desk/editors/rows-editor.tsx';
import { useAdvice } from '#desk/editors/use-advice.ts';
import { useWords } from '#session/words/use-words.ts';
import { useQuestion } from '#desk/editors/use-question.ts';
import { SceneHead } from './scene-head.tsx';
import css from './scene.module.css';

/** One field alone. Rows with much to say show their names only; each has a screen of its own after. */
export function FieldScene({ step, field }: { step: string; field: string }) {
  const question = useQuestion(step, field);
  if (!question) return null;
  if (asksForRows(question)) return <ListScene question={question} />;
  const beside = fieldsBeside(question.step, field);
  return beside.length > 1 ? <ShortScene step={step} fields={beside} /> : <SingleScene question={question} />;
}

/** A few short answers side by side. */
function ShortScene({ step, fields }: { step: string; fields: readonly string[] }) {
  const { room } = useWords('meetingRoom');
  return (
    <div className={css['scene']}>
      <SceneHead text={room.shortAnswers} />
      <div className={css['scroll']}>
        <div className={css['cells']}>
          {fields.map((id) => (
            <FieldEditor key={id} stepId={step} fieldId={id} />
          ))}
        </div>
      </div>
    </div>
  );
}

function ListScene({ question }: { question: RowsQuestion }) {
  const { step, fieldId, field, words } = question;
  const listed = useMemo(() => {
    const shown = listColumnsOf(step.id, fieldId, field);
    return withColumns(question, (column) => shown.includes(column));
  }, [question, step, fieldId, field]);
  return (
    <div className={css['scene']}>
      <SceneHead text={words.label} help={words.help} />
      <div className={css['scroll']}>
        <FieldFrame question={question} heading={null}>
          <RowsEditor question={listed} />
        </FieldFrame>
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
        <CellEditor
          place={{ step: step.id, field: fieldId }}
          field={field}
          words={others}
          hideLabel
          advice={advice}
        />
      </div>
    </div>
  );
}
