import { adviceOf, type KindAdviceGiven, type StepAdvice } from '#domain/steps/advice.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import type { AnyStepWords } from '#domain/steps/step-words.ts';
import type { Answers } from '#domain/process/process.ts';
import { useProcess } from '#session/process-context.tsx';
import { useWords } from '#session/use-words.ts';
import type { ShellWords } from '#content/words/shell.nb.ts';

/** Advice is worked out once per state of the answers, however many fields ask for their part. */
const known = new WeakMap<Answers, Map<string, StepAdvice>>();

function adviceFor(step: AnyStep, answers: Answers): StepAdvice {
  const steps = known.get(answers) ?? new Map<string, StepAdvice>();
  known.set(answers, steps);
  const advice = steps.get(step.id) ?? adviceOf(step, answers);
  steps.set(step.id, advice);
  return advice;
}

function kindText(advice: KindAdviceGiven, words: AnyStepWords, shell: ShellWords): string {
  const texts = shell.fill.kindAdvice;
  if (advice.id === 'unreadable-date' || advice.id === 'unreadable-number')
    return texts[advice.id](advice.about ?? '');
  if (advice.id === 'matrix-count') {
    const scale = words.fields[advice.field]?.columns?.[advice.column ?? '']?.scale;
    return texts['matrix-count'](advice.count ?? 0, scale?.[advice.level ?? 3] ?? '');
  }
  return texts[advice.id](advice.count ?? 0, advice.limit ?? 0);
}

/** Every advice of a step with its text and place. */
function adviceTexts(step: AnyStep, words: AnyStepWords, shell: ShellWords, answers: Answers) {
  const { kind, own } = adviceFor(step, answers);
  return [
    ...kind.map((advice) => ({
      field: advice.field,
      row: advice.row,
      column: advice.column,
      text: kindText(advice, words, shell),
    })),
    ...own.map((advice) => ({
      field: advice.field,
      row: advice.row,
      column: undefined as string | undefined,
      text: words.advice?.[advice.id]?.(advice.about ?? '') ?? '',
    })),
  ];
}

/** The advice that belongs to one place: a field, or a row (and column) of it. Renders again only when it changes. */
export function useAdvice(
  step: AnyStep,
  words: AnyStepWords,
  place: { field: string; row?: string; column?: string },
): readonly string[] {
  const { shell } = useWords();
  const joined = useProcess(({ process }) =>
    adviceTexts(step, words, shell, process.answers)
      .filter(
        (advice) =>
          advice.field === place.field &&
          advice.row === place.row &&
          (place.row === undefined || advice.column === place.column),
      )
      .map((advice) => advice.text)
      .join('\n'),
  );
  return joined === '' ? [] : joined.split('\n');
}
