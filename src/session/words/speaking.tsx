import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ScreenLanguage } from '#domain/language/languages.ts';
import { keepLanguage, onLanguageElsewhere } from '#session/machine/screen-language.ts';
import { ScreenWordsContext } from './screen-words-context.ts';
import type { ScreenWords } from './screen-words.ts';

/** Lets the person choose what the pages speak. */
interface Speaking {
  /**
   * Speaks it from now on, in every window of this browser. The page stays as it is, with all that is being written in
   * it. False, and nothing is changed, when the words cannot be fetched.
   */
  readonly choose: (code: ScreenLanguage) => Promise<boolean>;
}

const SpeakingContext = createContext<Speaking>({ choose: () => Promise.resolve(false) });

/** Speaks the words it begins with until a person chooses another language, in this window or in another one. */
export function Speaker({ words, children }: { readonly words: ScreenWords; readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState(words);
  const now = useRef(words);
  const wanted = useRef(words.code);
  const speaking = useMemo(() => {
    const speak = async (code: ScreenLanguage): Promise<boolean> => {
      wanted.current = code;
      try {
        const next = code === now.current.code ? now.current : await now.current.speaking(code);
        // Who has chosen again in the meantime gets what was chosen last.
        if (wanted.current !== code) return true;
        now.current = next;
        setSpoken(next);
        return true;
      } catch {
        return false;
      }
    };
    return {
      speak,
      choose: async (code: ScreenLanguage) => {
        const isSpoken = await speak(code);
        if (isSpoken && wanted.current === code) keepLanguage(code);
        return isSpoken;
      },
    };
  }, []);
  useEffect(() => onLanguageElsewhere((code) => void speaking.speak(code)), [speaking]);
  useEffect(() => {
    document.documentElement.lang = spoken.code;
  }, [spoken]);
  return (
    <SpeakingContext value={speaking}>
      <ScreenWordsContext value={spoken}>{children}</ScreenWordsContext>
    </SpeakingContext>
  );
}

export const useSpeaking = (): Speaking => use(SpeakingContext);
