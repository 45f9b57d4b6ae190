import { useCallback } from 'react';
import { SCREEN_LANGUAGES, type LanguageCode } from '#domain/language/languages.ts';
import { keptLanguage } from '#session/machine/screen-language.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useSpeaking } from '#session/words/speaking.tsx';

/**
 * Meets a leader in the language of the invitation: where nobody has chosen one on this machine, and nobody works with
 * a process of their own here, who would find the pages in another language the next day.
 */
export function useMeetIn(): (code: LanguageCode) => Promise<void> {
  const { choose } = useSpeaking();
  const repository = useRepository();
  return useCallback(
    async (code) => {
      const language = SCREEN_LANGUAGES.find((one) => one === code);
      if (!language || keptLanguage() !== null) return;
      if ((await repository.list()).every(({ answerTo }) => answerTo)) await choose(language);
    },
    [choose, repository],
  );
}
