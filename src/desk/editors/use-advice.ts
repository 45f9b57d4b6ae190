import { adviceOf, type KindAdviceGiven, type StepAdvice } from '#domain/steps/advice.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import type { AnyStepWords } from '#domain/steps/step-words.ts';
import { placeKey, type Place } from '#domain/process/place.ts';
import type { Answers } from '#domain/process/process.ts';
import { rowsOf } from '#domain/process/rows.ts';
import { valueAt } from '#domain/process/value-at.ts';
import { useDebouncedProcess } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import type { Parts } from '#content/languages/parts.ts';

/** Advice is worked out once per state of the answers, however many fields ask for their part. */
const known = new WeakMap<Answers, Map<string, StepAdvice>>();

function adviceFor(step: AnyStep, answers: Answers): StepAdvice {
  const steps = known.get(answers) ?? new Map<string, StepAdvice>();
  known.set(answers, steps);
  const advice = steps.get(step.id) ?? adviceOf(step, answers);
  steps.set(step.id, advice);
  return advice;
}

function kindText(advice: KindAdviceGiven, words: AnyStepWords, inProcess: Parts['inProcess']): string {
  const texts = inProcess.fill.kindAdvice;
  if (advice.id === 'unreadable-date') return texts[advice.id](advice.about ?? '');
  if (advice.id === 'unreadable-number')
    return texts[advice.id](advice.about ?? '', inProcess.fill.numberExample[advice.unit ?? 'people']);
  if (advice.id === 'matrix-count') {
    const scale = words.fields[advice.field]?.columns?.[advice.column ?? '']?.scale;
    return texts['matrix-count'](advice.count ?? 0, scale?.[advice.level ?? 3] ?? '');
  }
  return texts[advice.id](advice.count ?? 0, advice.limit ?? 0);
}

/** The texts of a step's advice by place, worked out once per state of the answers. */
const texts = new WeakMap<StepAdvice, Map<AnyStepWords, ReadonlyMap<string, readonly string[]>>>();

function textsFor(
  step: AnyStep,
  words: AnyStepWords,
  inProcess: Parts['inProcess'],
  answers: Answers,
): ReadonlyMap<string, readonly string[]> {
  const advice = adviceFor(step, answers);
  const inLanguage = texts.get(advice) ?? new Map<AnyStepWords, ReadonlyMap<string, readonly string[]>>();
  texts.set(advice, inLanguage);
  const found = inLanguage.get(words);
  if (found) return found;
  const byPlace = new Map<string, string[]>();
  const put = (key: string, text: string): void => {
    const here = byPlace.get(key);
    if (here) here.push(text);
    else byPlace.set(key, [text]);
  };
  for (const given of advice.kind)
    put(placeKey({ ...given, step: step.id }), kindText(given, words, inProcess));
  for (const { id, field, row, about } of advice.own)
    put(
      placeKey({ step: step.id, field, ...(row === undefined ? {} : { row }) }),
      words.advice?.[id]?.(about ?? '') ?? '',
    );
  inLanguage.set(words, byPlace);
  return byPlace;
}

const NONE: readonly string[] = [];

/** The advice that belongs to one place: a field, or a row (and column) of it. Debounced. */
export function useAdvice(step: AnyStep, words: AnyStepWords, place: Omit<Place, 'step'>): readonly string[] {
  const inProcess = useWords('inProcess');
  // Joined, because texts are compared by value: the same advice must not make a field render again.
  const joined = useDebouncedProcess(
    ({ process }) =>
      textsFor(step, words, inProcess, process.answers)
        .get(placeKey({ ...place, step: step.id }))
        ?.join('\n') ?? '',
  );
  return joined === '' ? NONE : joined.split('\n');
}

/** The advice about the rows of a field, row by row as they stand: for a list that says it in one place. Debounced. */
export function useRowsAdvice(step: AnyStep, words: AnyStepWords, field: string): readonly string[] {
  const inProcess = useWords('inProcess');
  const joined = useDebouncedProcess(({ process }) => {
    const given = textsFor(step, words, inProcess, process.answers);
    const rows = rowsOf(valueAt(process.answers, step.id, [field]));
    return rows.flatMap(({ id }) => given.get(placeKey({ step: step.id, field, row: id })) ?? []).join('\n');
  });
  return joined === '' ? NONE : joined.split('\n');
}
