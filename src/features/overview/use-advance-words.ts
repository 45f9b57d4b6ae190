import { advanceNb, type AdvanceWords } from '#content/words/advance.nb.ts';

/** The words of this part, in the language of the screen. */
export const useAdvanceWords = (): AdvanceWords => advanceNb;
