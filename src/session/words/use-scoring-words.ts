import { scoringNb, type ScoringWords } from '#content/words/scoring.nb.ts';

/** The words around scores, in the language of the screen; the step and the room use the same. */
export const useScoringWords = (): ScoringWords => scoringNb;
