import type { RoomScene } from '#domain/room/scene.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { useGoOn } from './use-go-on.ts';
import { useScoring } from './use-scoring.ts';

/** The main button of the facilitator's window while a group is scored: to the next question, or lock and to the next group. */
export function LockAndGoOn({ scene }: { scene: RoomScene }) {
  return scene.kind === 'scoring' ? <Deed row={scene.row} question={scene.question} /> : null;
}

function Deed({ row, question }: { row: string; question: 'involvement' | 'importance' }) {
  const words = useWords('scoring');
  const { deed, lockAndGoOn } = useGoOn(useScoring(row, question));
  return (
    <Button iconAfter="arrow-right" onClick={lockAndGoOn}>
      {deed === 'to-importance' ? words.toImportance : deed === 'lock' ? words.lockAndGoOn : words.goOn}
    </Button>
  );
}
