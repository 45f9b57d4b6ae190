import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { drawSentence } from '#desk/language/draw-sentence.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { SentenceContext } from '#ui/sentence.ts';

/**
 * What the look of the pages draws or reads aloud quotes people in the language they wrote in. What marks it is fetched when the
 * first page stands, and without it the words are the same: the first page waits for nothing that is only heard.
 */
export function Sentences({ children }: { children: ReactNode }) {
  const { code } = useLanguage();
  const [drawn, setDrawn] = useState<typeof drawSentence>();
  useEffect(() => {
    let isGone = false;
    import('#desk/language/draw-sentence.tsx').then(
      (found) => isGone || setDrawn(() => found.drawSentence),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  const draw = useMemo(
    () =>
      (text: string, own?: readonly string[]): ReactNode =>
        drawn ? drawn(text, code, own) : text,
    [drawn, code],
  );
  return <SentenceContext value={draw}>{children}</SentenceContext>;
}
