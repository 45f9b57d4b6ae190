import type { ReactNode } from 'react';
import { about } from '#domain/guide/steps/about.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { useAnswer } from '#session/process/use-answer.ts';
import { documentLanguageOf } from '#session/words/document-language.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { WrittenIn } from '#ui/written-in.ts';

/** People write in the language of their documents, whatever the pages of this window speak. */
export function WrittenByPeople({ children }: { children: ReactNode }) {
  const written = documentLanguageOf(useAnswer(about, 'documentLanguage'));
  const { code } = useLanguage();
  return <WrittenIn value={written === code ? undefined : LANGUAGES[written].tag}>{children}</WrittenIn>;
}
