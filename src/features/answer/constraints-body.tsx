import { fieldsOf } from '#domain/steps/define-step.ts';
import { FieldEditor } from '#desk/editors/field-editor.tsx';
import { constraints } from '#domain/guide/steps/constraints.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './answer.module.css';

const isFee = (fieldId: string): boolean => fieldId.startsWith('fee');

/** The limits; the sums of the fee calculator stand closed, since few know them alone. */
export function ConstraintsBody() {
  const words = useWords('answer').constraints;
  const ids = fieldsOf(constraints).map(([fieldId]) => fieldId);
  const editors = (fieldIds: readonly string[]) =>
    fieldIds.map((fieldId) => <FieldEditor key={fieldId} stepId="constraints" fieldId={fieldId} />);
  return (
    <div className={css['fields']}>
      {editors(ids.filter((id) => !isFee(id)))}
      <details className={css['help']}>
        <summary>{words.fee}</summary>
        <div className={css['fields']}>
          <p className="quiet">{words.feeHelp}</p>
          {editors(ids.filter(isFee))}
        </div>
      </details>
    </div>
  );
}
