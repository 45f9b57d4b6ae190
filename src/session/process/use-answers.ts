import { useMemo } from 'react';
import type { Answers } from '#domain/process/process.ts';
import type { SavedPart } from '#domain/steps/define-step.ts';
import { useDebouncedProcess, useProcess, useProcessStore } from './process-context.tsx';
import type { ProcessStore } from './process-store.ts';

/** Every answer of the open process, debounced. */
export const useAnswers = (): Answers => useDebouncedProcess(({ process }) => process.answers);

/** What stands in one step or register and nothing else, live; the same object until something in it changes. */
export function useAnswersOf({ id }: Pick<SavedPart, 'id'>): Answers {
  const own = useProcess(({ process }) => process.answers[id]);
  return useMemo(() => (own ? { [id]: own } : {}), [id, own]);
}

/** By step, what was handed out last: one for all who ask about the same step. */
const latest = new WeakMap<ProcessStore, Map<string, Answers>>();

/**
 * The answers, kept as they were while only `step` changes: what is worked out from the other steps need not
 * be worked out again at each keystroke in this one. The part for `step` itself may lag behind.
 */
export function useAnswersBeside(step: string): Answers {
  const store = useProcessStore();
  return useDebouncedProcess(({ process: { answers } }) => {
    const ofStore = latest.get(store) ?? new Map<string, Answers>();
    const before = ofStore.get(step);
    if (before && sameBeside(step, before, answers)) return before;
    latest.set(store, ofStore.set(step, answers));
    return answers;
  });
}

function sameBeside(step: string, one: Answers, other: Answers): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  ids.delete(step);
  return [...ids].every((id) => one[id] === other[id]);
}
