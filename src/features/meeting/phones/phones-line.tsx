import { useRoom } from '#session/room/use-room.ts';
import { useWords } from '#session/words/use-words.ts';
import { useAsked } from './use-asked.ts';
import { useOpenPhones, usePhoneCounts } from './use-phones.ts';

/** How many phones have answered what is asked now, counted on the server's disk; nothing where phones are not asked. */
export function PhonesLine() {
  const words = useWords('phones');
  const [open] = useOpenPhones();
  const [counts] = usePhoneCounts();
  const { question } = useAsked(useRoom().inRoom);
  if (!open) return null;
  if (counts.waiting)
    return (
      <p className="small" role="status">
        {words.facilitator.waiting}
      </p>
    );
  if (!('round' in question)) return null;
  const answered = counts.round === question.round ? counts.answered : 0;
  return <p role="status">{words.answered(answered, counts.here)}.</p>;
}
