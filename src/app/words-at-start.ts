import { FIRST_LANGUAGE, type ScreenLanguage } from '#domain/language/languages.ts';
import { partsAtHand } from '#content/languages/first-language.ts';
import { loadPart } from '#content/languages/load-part.ts';
import { createScreenWords, type ScreenWords } from '#session/words/screen-words.ts';

/**
 * The words the program begins with, in the language this machine has chosen. The shell is there before the first
 * page; where it cannot be fetched the pages speak the first language, which is in the program.
 */
export async function wordsAtStart(code: ScreenLanguage): Promise<ScreenWords> {
  if (!Object.hasOwn(partsAtHand, code)) {
    const shell = await loadPart(code, 'shell').catch(() => null);
    if (shell) return createScreenWords(code, { shell });
  }
  return createScreenWords(FIRST_LANGUAGE, partsAtHand[FIRST_LANGUAGE]);
}
