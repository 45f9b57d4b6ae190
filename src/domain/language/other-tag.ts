import { languageOfText } from './language-of-text.ts';
import { LANGUAGES, LANGUAGE_CODES, type LanguageCode, type LanguageTag } from './languages.ts';

/**
 * The language to say of a text that stands among words in `around`, where its small words show that it is in another one; nothing
 * where they do not. Marked so, each is read aloud as what it is (WCAG 3.1.2).
 */
export function otherTagOf(text: string, around: LanguageCode): LanguageTag | undefined {
  const spoken = languageOfText(text, around);
  return spoken === around ? undefined : LANGUAGES[spoken].tag;
}

/** The same among words in the language with this tag. */
export function otherTagIn(text: string, around: LanguageTag): LanguageTag | undefined {
  const code = LANGUAGE_CODES.find((one) => LANGUAGES[one].tag === around);
  return code && otherTagOf(text, code);
}
