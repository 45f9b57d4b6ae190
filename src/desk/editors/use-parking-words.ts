import { parkingNb, type ParkingWords } from '#content/words/parking.nb.ts';

/** The words around what is not clear yet, in the language of the screen. */
export const useParkingWords = (): ParkingWords => parkingNb;
