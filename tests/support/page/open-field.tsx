import { screen } from '@testing-library/react';
import { FieldEditor } from '#desk/editors/field-editor.tsx';
import { UndoButtons } from '#desk/saving/undo-buttons.tsx';
import type { StepId } from '#domain/guide/steps.ts';
import type { Answers } from '#domain/process/process.ts';
import { useUndo } from '#session/process/use-undo.ts';
import { openPage, type OpenPage } from './open-page.tsx';
import { processWith } from './process-with.ts';
import { said } from './said.ts';

interface FieldPageProps {
  readonly step: StepId;
  readonly field: string;
}

function FieldPage({ step, field }: FieldPageProps) {
  return (
    <main>
      <FieldEditor stepId={step} fieldId={field} />
      <UndoButtons undoing={useUndo()} />
    </main>
  );
}

/** One field of a step, with what stands round it and the buttons that undo. */
export interface OpenField extends OpenPage {
  /** What is saved in the field. */
  readonly answer: () => unknown;
  /** Takes back what was done last, which must be called this. */
  readonly undo: (deed: string) => Promise<void>;
}

/** Opens one field of a process that holds these answers. */
export async function openField(step: StepId, field: string, answers: Answers = {}): Promise<OpenField> {
  const page = await openPage(<FieldPage step={step} field={field} />, { process: processWith(answers) });
  return {
    ...page,
    answer: () => page.store.getState().process.answers[step]?.[field],
    undo: (deed) => page.person.click(screen.getByTitle(said.shell.frame.undoWhat(deed))),
  };
}
