import { useState } from 'react';
import { LANGUAGES, SCREEN_LANGUAGES, type ScreenLanguage } from '#domain/language/languages.ts';
import { capital } from '#domain/values/sentence.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useSpeaking } from '#session/words/speaking.tsx';
import { useWords } from '#session/words/use-words.ts';
import css from './choose-language.module.css';

/** Which language the pages speak, where there is more than one. Each is called what those who speak it call it. */
export function ChooseLanguage() {
  const words = useWords('shell').language;
  const { code: spoken } = useLanguage();
  const { choose } = useSpeaking();
  const [missing, setMissing] = useState<ScreenLanguage | null>(null);
  if (SCREEN_LANGUAGES.length < 2) return null;
  return (
    <div className={css['choose']}>
      <div role="group" aria-label={words.label} className={css['languages']}>
        {SCREEN_LANGUAGES.map((code) => (
          <button
            key={code}
            type="button"
            lang={LANGUAGES[code].tag}
            aria-pressed={code === spoken}
            onClick={() => {
              setMissing(null);
              void choose(code).then((isSpoken) => setMissing(isSpoken ? null : code));
            }}
          >
            {capital(LANGUAGES[code].name)}
          </button>
        ))}
      </div>
      <p role="status" className="small">
        {missing && words.notFetched(capital(LANGUAGES[missing].name))}
      </p>
    </div>
  );
}
