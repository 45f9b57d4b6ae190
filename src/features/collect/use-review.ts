import { useCallback, useDeferredValue, useMemo } from 'react';
import {
  compareAnswers,
  type Choice,
  type Offer,
  type OwnRow,
  type RowChoice,
} from '#domain/advance/compare-answer.ts';
import { mergeChanges } from '#domain/advance/merge-answers.ts';
import type { ReceivedAnswer } from '#domain/advance/received-answer.ts';
import { applyChanges, type Change } from '#domain/process/change.ts';
import type { Process } from '#domain/process/process.ts';
import { steps } from '#domain/guide/steps.ts';
import type { Choices } from './kept-came-in.ts';

/** What a person decides before the answers are taken in, and what the process will be then. Nothing is written. */
export function useReview(
  process: Process,
  received: readonly ReceivedAnswer[],
  choices: Choices,
  setChoices: (next: (before: Choices) => Choices) => void,
) {
  const comparison = useMemo(() => compareAnswers(process, received, steps), [process, received]);
  const calm = useDeferredValue(choices);
  const preview = useMemo(
    () => applyChanges(process.answers, changesFor(process, received, calm)),
    [process, received, calm],
  );
  /** The same over all drawings, so that an offer is drawn anew only when it is chosen. */
  const choose = useCallback(
    (key: string, choice: Choice): void =>
      setChoices((before) => ({ ...before, offers: { ...before.offers, [key]: choice } })),
    [setChoices],
  );
  return {
    comparison,
    preview,
    choiceOf: (offer: Offer): Choice => choices.offers[offer.key] ?? offer.suggested,
    rowChoiceOf: (row: OwnRow): RowChoice => choices.rows[row.id] ?? row.suggested,
    choose,
    chooseRow: (id: string, choice: RowChoice): void =>
      setChoices((before) => ({ ...before, rows: { ...before.rows, [id]: choice } })),
    /** To be done as one deed. */
    changes: (): readonly Change[] => changesFor(process, received, choices),
  };
}

const changesFor = (
  process: Process,
  received: readonly ReceivedAnswer[],
  choices: Choices,
): readonly Change[] => mergeChanges(process, received, choices, { steps, now: new Date().toISOString() });
