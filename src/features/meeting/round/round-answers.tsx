import { meeting } from '#domain/guide/registers/meeting.ts';
import { clearBallots } from '#domain/scoring/deeds.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';

/** How many have answered by themselves, at the keyboard or from a phone, and the way to begin again. Undo brings the round back. */
export function RoundAnswers() {
  const { turn } = useWords('scoring');
  const store = useProcessStore();
  const ballots = useRowsIn(meeting, 'ballots');
  if (ballots.length === 0) return null;
  return (
    <div>
      <p className="small">{turn.so(new Set(ballots.map(({ person }) => person)).size)}</p>
      <Button
        look="quiet"
        size="small"
        icon="remove"
        onClick={() => store.change(clearBallots(), turn.cleared)}
      >
        {turn.clear}
      </Button>
    </div>
  );
}
