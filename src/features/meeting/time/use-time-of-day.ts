import { useLanguage } from '#session/words/use-language.ts';

/** "09.18" for milliseconds since 1970, where the user is. */
export function useTimeOfDay(): (at: number) => string {
  const { tag } = useLanguage();
  return (at) =>
    new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' }).format(at).replace(':', '.');
}
