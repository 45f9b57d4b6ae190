import { useEffect, useState } from 'react';
import { loadDocumentWords, type LoadedDocumentWords } from '#content/languages/load-language.ts';
import type { Language } from '#content/languages/bokmal.ts';
import { useValue } from '#session/process/process-context.tsx';
import { useWords } from './use-words.ts';

/** The language chosen for the documents; bokmål until somebody chooses. */
export const documentLanguageOf = (value: unknown): Language['code'] =>
  value === 'nn' || value === 'en' ? value : 'nb';

/**
 * The words of the documents in the chosen language, or null until they are fetched. For what becomes people's
 * own text: a draft in another language than the documents must never be taken in the meantime.
 */
export function useChosenDocumentWords(): LoadedDocumentWords | null {
  const screen = useWords();
  const code = documentLanguageOf(useValue('about', ['documentLanguage']));
  const [loaded, setLoaded] = useState<{ code: Language['code']; words: LoadedDocumentWords } | null>(null);
  useEffect(() => {
    if (code === screen.code) return;
    let current = true;
    loadDocumentWords(code).then(
      (words) => current && setLoaded({ code, words }),
      // Without them no draft is offered, and the preview speaks the language of the screen.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [code, screen.code]);
  if (code === screen.code) return screen;
  return loaded?.code === code ? loaded.words : null;
}

/** The words of the documents in the chosen language; the screen's own until they are fetched. */
export function useDocumentWords(): LoadedDocumentWords {
  const screen = useWords();
  return useChosenDocumentWords() ?? screen;
}
