import { plan } from '#domain/guide/steps/plan.ts';
import { FieldEditor } from '#desk/editors/field-editor.tsx';
import { useWords } from '#session/words/use-words.ts';
import { QuestionnairesPart } from './questionnaires/questionnaires-part.tsx';

/** Each evaluation as a turn of plan, do, study, act, and what members and leaders are asked for it. */
export function EvaluationPart() {
  const words = useWords('afterwards').evaluation;
  return (
    <>
      <p>{words.lead}</p>
      <FieldEditor stepId={plan.id} fieldId="evaluations" />
      <QuestionnairesPart />
    </>
  );
}
