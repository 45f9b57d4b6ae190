import type { Answers } from '#domain/process/process.ts';
import { useCalmProcess } from './process-context.tsx';

/** Every answer of the open process, as it was when the hands last rested. */
export const useAnswers = (): Answers => useCalmProcess(({ process }) => process.answers);

const latest = new Map<string, Answers>();

/**
 * The answers, kept as they were while only `step` changes: what is worked out from the other steps need not
 * be worked out again at each keystroke in this one. The part for `step` itself may lag behind.
 */
export const useAnswersBeside = (step: string): Answers =>
  useCalmProcess(({ process: { answers } }) => {
    const before = latest.get(step);
    if (before && sameBeside(step, before, answers)) return before;
    latest.set(step, answers);
    return answers;
  });

function sameBeside(step: string, one: Answers, other: Answers): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  ids.delete(step);
  return [...ids].every((id) => one[id] === other[id]);
}
