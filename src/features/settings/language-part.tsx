import { ChooseLanguage } from '#desk/language/choose-language.tsx';
import { SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { useWords } from '#session/words/use-words.ts';
import css from './settings.module.css';

/** Which language the pages speak, and what follows from it. */
export function LanguagePart() {
  const words = useWords('settings').language;
  if (SCREEN_LANGUAGES.length < 2) return null;
  return (
    <section aria-label={words.title} className={css['part']}>
      <h2 className="h-m">{words.title}</h2>
      <p className="quiet">{words.help}</p>
      <ChooseLanguage />
    </section>
  );
}
