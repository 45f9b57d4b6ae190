import { approaching } from '#domain/afterwards/coming.ts';
import { waitsForLeaders, type HowFar } from '#domain/progress/how-far.ts';
import { dayInText } from '#session/clock/when.ts';
import { today } from '#session/clock/today.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';

/** Says what waits in a process, most pressing first: «2 tiltak er over fristen», «3 ledere har ikke svart, fristen gikk ut 4. desember». */
export function useWhatWaits(): (howFar: HowFar) => readonly string[] {
  const words = useWords('shell').start;
  const { tag } = useLanguage();
  const now = today();
  return (howFar) => {
    const { deadline, missing, parked, unanswered, due, days } = howFar;
    const late = due.filter((day) => day < now).length;
    return [
      late > 0 && words.measuresLate(late),
      ...approaching(days, now).map(({ kind, day }) =>
        words.dayNear[kind](dayInText(day, tag, now), day < now),
      ),
      waitsForLeaders(howFar) && words.leadersWait(unanswered, dayInText(deadline, tag, now), deadline < now),
      missing > 0 && words.answersLack(missing),
      parked > 0 && words.unclear(parked),
    ].filter((text) => text !== false);
  };
}
