import { use } from 'react';
import type { PartName, Parts } from '#content/languages/parts.ts';
import { ScreenWordsContext } from './screen-words-context.ts';

/**
 * A part of the words, in the language the pages speak. Suspends until it is fetched, which a page in `pages.tsx`
 * sees to before it is drawn. Throws when it cannot be fetched, for the error boundary.
 */
export const useWords = <P extends PartName>(part: P): Parts[P] => use(use(ScreenWordsContext).ask(part));
