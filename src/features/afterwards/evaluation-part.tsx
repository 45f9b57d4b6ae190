import { plan } from '#domain/guide/steps/plan.ts';
import { FieldEditor } from '#desk/editors/field-editor.tsx';
import { useWords } from '#session/words/use-words.ts';

/** Each evaluation as a turn of plan, do, study, act. */
export function EvaluationPart() {
  const words = useWords('afterwards').evaluation;
  return (
    <>
      <p>{words.lead}</p>
      <FieldEditor stepId={plan.id} fieldId="evaluations" />
    </>
  );
}
