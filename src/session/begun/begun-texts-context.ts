import { createContext, useContext } from 'react';
import type { BegunTexts } from '#storage/begun-texts.ts';

const BegunTextsContext = createContext<BegunTexts | null>(null);
export const BegunTextsProvider = BegunTextsContext.Provider;

/** Words that are begun and are no answer yet. Throws when the app forgot to provide them: a fault of ours. */
export function useBegunTexts(): BegunTexts {
  const texts = useContext(BegunTextsContext);
  if (!texts) throw new Error('No begun texts are provided.');
  return texts;
}
