import { waitsForLeaders, type HowFar } from '#domain/progress/how-far.ts';
import { dayInText } from '#session/clock/when.ts';
import { today } from '#session/clock/today.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';

/** Says what waits in a process, most pressing first: «3 ledere har ikke svart, fristen gikk ut 4. desember». */
export function useWhatWaits(): (howFar: HowFar) => readonly string[] {
  const words = useWords('shell').start;
  const { tag } = useLanguage();
  const now = today();
  return (howFar) => {
    const { deadline, missing, parked, unanswered } = howFar;
    return [
      waitsForLeaders(howFar) && words.leadersWait(unanswered, dayInText(deadline, tag, now), deadline < now),
      missing > 0 && words.answersLack(missing),
      parked > 0 && words.unclear(parked),
    ].filter((text) => text !== false);
  };
}
