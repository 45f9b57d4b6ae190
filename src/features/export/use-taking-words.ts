import { takingNb, type TakingWords } from '#content/words/taking.nb.ts';

export const useTakingWords = (): TakingWords => takingNb;
