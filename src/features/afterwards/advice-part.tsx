import { filledRowsIn } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { isBlank } from '#domain/process/rows.ts';
import { FieldEditor } from '#desk/editors/field-editor.tsx';
import { useAnswers } from '#session/process/use-answers.ts';
import { useWords } from '#session/words/use-words.ts';

/** What the panel advised, what was answered, and what came of it. */
export function AdvicePart() {
  const words = useWords('afterwards').advice;
  const given = filledRowsIn(useAnswers(), plan, 'adviceLog');
  const answered = given.filter(({ answer }) => !isBlank(answer)).length;
  const outcome = given.filter((row) => !isBlank(row.outcome)).length;
  return (
    <>
      <p>{words.lead}</p>
      {given.length > 0 && (
        <p className="h-s">
          {words.count(given.length, answered, outcome)}{' '}
          {answered < given.length && words.unanswered(given.length - answered)}
        </p>
      )}
      <FieldEditor stepId={plan.id} fieldId="adviceLog" />
    </>
  );
}
