import { answerNb, type AnswerWords } from '#content/words/answer.nb.ts';

/** The words of these pages, in the language of the screen. */
export const useAnswerWords = (): AnswerWords => answerNb;
