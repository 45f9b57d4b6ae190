import { useLanguage } from '#session/words/use-language.ts';

/** 09.18 for milliseconds since 1970, where the user is and as the language of the pages writes it. */
export function useTimeOfDay(): (at: number) => string {
  const { timeOfDay } = useLanguage();
  return (at) => {
    const date = new Date(at);
    return timeOfDay(
      [date.getHours(), date.getMinutes()].map((part) => `${part}`.padStart(2, '0')).join(':'),
    );
  };
}
