import { useState } from 'react';
import { LANGUAGES, SCREEN_LANGUAGES, type ScreenLanguage } from '#domain/language/languages.ts';
import { capital } from '#domain/values/sentence.ts';
import { keepLanguage } from '#session/machine/screen-language.ts';
import { startAnew } from '#session/machine/start-anew.ts';
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
  // Who asks again for what did not come may sit at a page that can no longer get it (decision 0049).
  async function speak(code: ScreenLanguage): Promise<void> {
    const isAskedAgain = missing === code;
    setMissing(null);
    if (await choose(code)) return;
    setMissing(code);
    if (isAskedAgain) await startAnew(() => keepLanguage(code));
  }
  return (
    <div className={css['choose']}>
      <div role="group" aria-label={words.label} className={css['languages']}>
        {SCREEN_LANGUAGES.map((code) => (
          <button
            key={code}
            type="button"
            lang={LANGUAGES[code].tag}
            aria-pressed={code === spoken}
            onClick={() => void speak(code)}
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
