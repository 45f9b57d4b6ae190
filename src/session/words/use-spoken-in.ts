import { otherTagOf } from '#domain/language/other-tag.ts';
import type { LanguageTag } from '#domain/language/languages.ts';
import { useLanguage } from './use-language.ts';

/** What `lang` a text of people's own has on a page of this window: none where it is, or may be, in the language of the page. */
export function useSpokenIn(): (text: string) => LanguageTag | undefined {
  const { code } = useLanguage();
  return (text) => otherTagOf(text, code);
}
