import { createContext, type ReactNode } from 'react';

/**
 * How a sentence is drawn that may quote words in another language, or that names such as `own`; as it is, where nothing around
 * the page says how.
 */
export const SentenceContext = createContext<(text: string, own?: readonly string[]) => ReactNode>(
  (text) => text,
);
