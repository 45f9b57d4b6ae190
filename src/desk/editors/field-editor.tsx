import type { Change } from '#domain/process/change.ts';
import { steps as allSteps, type StepId } from '#domain/guide/steps.ts';
import { fieldsOf, type AnyStep } from '#domain/steps/define-step.ts';
import { useWords } from '#session/words/use-words.ts';
import type { AnyStepWords } from '#domain/steps/step-words.ts';
import { CellEditor } from './cell-editor.tsx';
import { ParkField } from './park-field.tsx';
import { RowsEditor } from './rows-editor.tsx';
import { useAdvice } from './use-advice.ts';

interface FieldProps {
  readonly stepId: StepId;
  readonly fieldId: string;
  /** Changes that belong with the first words written in an empty field. */
  readonly alongside?: (() => readonly Change[]) | undefined;
}

/** The editor of one field of one step, by ids. */
export function FieldEditor({ stepId, fieldId, alongside }: FieldProps) {
  const steps = useWords('steps');
  const step = allSteps.find((candidate) => candidate.id === stepId) as AnyStep;
  const stepWords: AnyStepWords = steps[stepId];
  const field = fieldsOf(step).find(([id]) => id === fieldId)?.[1];
  const words = stepWords.fields[fieldId];
  const advice = useAdvice(step, stepWords, { field: fieldId });
  if (!field || !words) return null;
  if (field.kind === 'rows')
    return (
      <div id={`field-${fieldId}`}>
        <RowsEditor {...{ step, stepWords, fieldId, field, words }} />
      </div>
    );
  return (
    <div id={`field-${fieldId}`}>
      <CellEditor
        place={{ step: step.id, field: fieldId }}
        field={field}
        words={words}
        advice={advice}
        alongside={alongside}
      />
      <ParkField step={step.id} field={fieldId} label={words.label} />
    </div>
  );
}
