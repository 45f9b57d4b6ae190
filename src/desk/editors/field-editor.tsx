import { memo, type ComponentType } from 'react';
import { asksForRows } from '#domain/guide/question.ts';
import type { Change } from '#domain/process/change.ts';
import { CellEditor } from './cell-editor.tsx';
import { FieldFrame } from './field-frame.tsx';
import { LockedField, useIsLocked } from './locked-field.tsx';
import type { FieldProps } from './field-props.ts';
import { RowsEditor } from './rows-editor.tsx';
import { useAdvice } from './use-advice.ts';
import { useQuestion } from './use-question.ts';

interface FieldEditorProps {
  readonly stepId: string;
  readonly fieldId: string;
  /** Edits the field in a way of its own; else its kind decides. */
  readonly Editor?: ComponentType<FieldProps> | undefined;
  /** Stands over the field where it is approved and there to be read. */
  readonly OverLocked?: ComponentType | undefined;
  /** Level of the name over rows; null where it stands there already. */
  readonly heading?: 'h2' | 'h3' | null;
}

/**
 * One field of one step with all that stands round it, by ids. Nothing for a field that is not asked; what is approved
 * is there to be read. When the page round it is drawn anew, it is not.
 */
export const FieldEditor = memo(function FieldEditor({
  stepId,
  fieldId,
  Editor = KindEditor,
  OverLocked,
  heading = 'h2',
}: FieldEditorProps) {
  const question = useQuestion(stepId, fieldId);
  const locked = useIsLocked(stepId, fieldId);
  if (question && locked)
    return (
      <>
        {OverLocked && <OverLocked />}
        <LockedField question={question} />
      </>
    );
  return (
    question && (
      <FieldFrame question={question} heading={heading}>
        <Editor question={question} />
      </FieldFrame>
    )
  );
});

interface KindProps extends FieldProps {
  /** Changes that belong with the first words written in an empty field. */
  readonly alongside?: (() => readonly Change[]) | undefined;
}

/** The editor a field has by its kind, without what stands round it. */
export const KindEditor = memo(function KindEditor({ question, alongside }: KindProps) {
  const { step, stepWords, fieldId, field, words } = question;
  const advice = useAdvice(step, stepWords, { field: fieldId });
  if (asksForRows(question)) return <RowsEditor question={question} />;
  return field.kind === 'rows' ? null : (
    <CellEditor
      place={{ step: step.id, field: fieldId }}
      field={field}
      words={words}
      advice={advice}
      alongside={alongside}
    />
  );
});
