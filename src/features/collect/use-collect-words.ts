import { collectNb, type CollectWords } from '#content/words/collect.nb.ts';

/** The words of this page, in the language of the screen. */
export const useCollectWords = (): CollectWords => collectNb;
