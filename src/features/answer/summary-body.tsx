import { fieldsOf } from '#domain/steps/define-step.ts';
import { FieldEditor } from '#desk/editors/field-editor.tsx';
import { summary } from '#domain/guide/steps/summary.ts';
import css from './answer.module.css';

/** What works, and what should become better. */
export function SummaryBody() {
  return (
    <div className={css['fields']}>
      {fieldsOf(summary).map(([fieldId]) => (
        <FieldEditor key={fieldId} stepId="summary" fieldId={fieldId} />
      ))}
    </div>
  );
}
