import { isAskedStep, type AskedStep } from '#domain/guide/choices.ts';
import type { AnyStepWords } from '#domain/steps/step-words.ts';
import type { Parts } from '#content/languages/parts.ts';
import { routes, type Route } from '#desk/routes.ts';

/** One page of a leader's answer: what the invitation says, the asked steps, then looking over and sending. */
export type AnswerPageId = 'start' | AskedStep | 'check' | 'send';

export const answerPages = (asked: readonly AskedStep[]): readonly AnswerPageId[] => [
  'start',
  ...asked,
  'check',
  'send',
];

export const pageTitle = (
  page: AnswerPageId,
  words: Parts['answer'],
  steps: Readonly<Record<AskedStep, Pick<AnyStepWords, 'title'>>>,
): string => (isAskedStep(page) ? steps[page].title : words.frame.short[page]);

/** Where a page of a record stands; the first has no name of its own. */
export const pageAddress = (recordId: string, page: AnswerPageId): Route =>
  routes.answer(recordId, page === 'start' ? undefined : page);
