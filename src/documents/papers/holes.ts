import type { AnyStep } from '#domain/steps/define-step.ts';
import { progressOf } from '#domain/steps/progress.ts';
import { stepAnswers } from '#domain/process/process.ts';
import { filledRowsOf } from '#domain/process/rows.ts';
import type { Source } from '#documents/blocks/block.ts';
import { nameOfRow } from '#documents/blocks/cell-texts.ts';
import { labelsOf, type DocumentInput } from '#documents/blocks/field-given.ts';

/** An expected answer nobody has given, with the words a person knows it by. */
export interface Hole {
  readonly source: Source;
  readonly text: string;
}

function holesOfStep(input: DocumentInput, step: AnyStep): readonly Hole[] {
  const answers = stepAnswers(input.process, step.id);
  return progressOf(step, answers).missing.map(({ field, row, column }): Hole => {
    const labels = labelsOf(input, step.id, field);
    const source = { step: step.id, field, ...(row === undefined ? {} : { row }) };
    const declared = step.fields[field];
    const found = filledRowsOf(answers[field]).find(({ id }) => id === row);
    if (!found || column === undefined || declared?.kind !== 'rows') return { source, text: labels.label };
    const name = nameOfRow(input.words, found[declared.name]);
    return { source, text: `${name}: ${labels.columns?.[column]?.label ?? column}` };
  });
}

/** What is missing in these steps, in their order; in all steps where none are named. */
export const holesIn = (input: DocumentInput, steps?: readonly string[]): readonly Hole[] =>
  input.steps
    .filter(({ id }) => steps === undefined || steps.includes(id))
    .flatMap((step) => holesOfStep(input, step));
