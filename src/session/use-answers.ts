import type { Answers } from '#domain/process/process.ts';
import { useProcess } from './process-context.tsx';

/** Every answer of the open process; renders at every keystroke, so only for what must follow that closely. */
export const useAnswers = (): Answers => useProcess(({ process }) => process.answers);

const latest = new Map<string, Answers>();

/**
 * The answers, kept as they were while only `step` changes: what is worked out from the other steps need not
 * be worked out again at each keystroke in this one. The part for `step` itself may lag behind.
 */
export const useAnswersBeside = (step: string): Answers =>
  useProcess(({ process: { answers } }) => {
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
