import { createContext } from 'react';

/**
 * The language people write in here (BCP 47), where it is another than that of the page: their words are then read aloud, and
 * looked through for spelling, as what they are.
 */
export const WrittenIn = createContext<string | undefined>(undefined);
