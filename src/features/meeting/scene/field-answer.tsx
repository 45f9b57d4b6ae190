import { useMemo } from 'react';
import { asksForRows, withColumns, type Question, type RowsQuestion } from '#domain/guide/question.ts';
import { fieldsBeside, listColumnsOf } from '#domain/room/scenes.ts';
import { CellEditor } from '#desk/editors/cell-editor.tsx';
import { FieldEditor } from '#desk/editors/field-editor.tsx';
import { FieldFrame } from '#desk/editors/field-frame.tsx';
import { RowsEditor } from '#desk/editors/rows-editor.tsx';
import { useAdvice } from '#desk/editors/use-advice.ts';
import { useQuestion } from '#desk/editors/use-question.ts';
import css from './scene.module.css';

/** What is written on the screen of a field, without its question: in the room alone, or from the facilitator's window. */
export function FieldAnswer({ step, field }: { step: string; field: string }) {
  const question = useQuestion(step, field);
  if (!question) return null;
  if (asksForRows(question)) return <ListAnswer question={question} />;
  const beside = fieldsBeside(question.step, field);
  return beside.length > 1 ? (
    <div className={css['cells']}>
      {beside.map((id) => (
        <FieldEditor key={id} stepId={step} fieldId={id} />
      ))}
    </div>
  ) : (
    <SingleAnswer question={question} />
  );
}

function ListAnswer({ question }: { question: RowsQuestion }) {
  const { step, fieldId, field } = question;
  const listed = useMemo(() => {
    const shown = listColumnsOf(step.id, fieldId, field);
    return withColumns(question, (column) => shown.includes(column));
  }, [question, step, fieldId, field]);
  return (
    <FieldFrame question={question} heading={null}>
      <RowsEditor question={listed} />
    </FieldFrame>
  );
}

function SingleAnswer({ question }: { question: Question }) {
  const { step, stepWords, fieldId, field, words } = question;
  const advice = useAdvice(step, stepWords, { field: fieldId });
  if (field.kind === 'rows') return null;
  const { help: _said, ...others } = words;
  return (
    <FieldFrame question={question} heading={null}>
      <CellEditor
        place={{ step: step.id, field: fieldId }}
        field={field}
        words={others}
        hideLabel
        advice={advice}
      />
    </FieldFrame>
  );
}
