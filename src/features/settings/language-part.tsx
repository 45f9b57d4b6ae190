import { LANGUAGES, SCREEN_LANGUAGES, type ScreenLanguage } from '#domain/language/languages.ts';
import { chooseScreenLanguage } from '#session/machine/screen-language.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { RadioList } from '#ui/choice-list.tsx';
import css from './settings.module.css';

interface LanguagePartProps {
  readonly offered?: readonly ScreenLanguage[];
  /** Opens the program anew, in the language that was chosen. */
  readonly reload?: () => void;
}

/** Which language the pages speak, where there is more than one. Each is called what those who speak it call it. */
export function LanguagePart({
  offered = SCREEN_LANGUAGES,
  reload = () => window.location.reload(),
}: LanguagePartProps) {
  const words = useWords('settings').language;
  const { code } = useLanguage();
  if (offered.length < 2) return null;
  return (
    <section aria-label={words.title} className={css['part']}>
      <RadioList
        legend={words.title}
        help={words.help}
        options={offered.map((value) => ({ value, text: LANGUAGES[value].name }))}
        value={code}
        onChange={(chosen) => {
          const language = offered.find((one) => one === chosen);
          if (language && chooseScreenLanguage(language)) reload();
        }}
      />
    </section>
  );
}
