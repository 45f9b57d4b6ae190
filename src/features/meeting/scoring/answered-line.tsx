import type { Parts } from '#content/languages/parts.ts';
import { usePhonesAreIn } from '#session/room/use-phones-are-in.ts';
import { useWords } from '#session/words/use-words.ts';
import type { Scoring } from './use-scoring.ts';

/** How many have answered; once shown, how the answers lie. Said aloud when it changes. */
export function AnsweredLine({ scoring }: { scoring: Scoring }) {
  const words = useWords('scoring');
  const phonesAreIn = usePhonesAreIn();
  // How many phones have answered stands on top; that nobody has, beside it, would be wrong.
  const untold = phonesAreIn && !scoring.visible && scoring.inRoom + scoring.inAdvance === 0;
  return <span role="status">{untold ? '' : lineOf(scoring, words)}</span>;
}

function lineOf(scoring: Scoring, words: Parts['scoring']): string {
  const { inRoom, inAdvance, people, anew, visible } = scoring;
  const found = scoring.scores?.[scoring.question].distribution ?? null;
  const counts = inAdvance > 0 && !(anew && inRoom > 0);
  const room =
    people === null || inAdvance > 0
      ? words.answeredOnly(inRoom)
      : inRoom === people
        ? words.answeredAll(people)
        : words.answered(inRoom, people);
  const line = counts
    ? `${words.inAdvance(inAdvance)}. ${inRoom > 0 ? `${words.inRoom(inRoom)}.` : ''}`
    : `${room}.`;
  if (!visible) return line.trim();
  if (!found) return words.nobody;
  if (found.spread > 0) return `${line.trim()} ${words.apart}`;
  // A few of those who are here are not all.
  const all = people === null ? found.count > 1 : counts || inRoom >= people;
  if (all) return `${line.trim()} ${words.allSaid(found.least)}`;
  return `${words.soFar(found.count)}${found.count > 1 ? ` ${words.allSoFar(found.least)}` : ''}`;
}
