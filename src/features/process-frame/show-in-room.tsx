import { useNavigate } from 'react-router';
import type { StepId } from '#domain/guide/steps.ts';
import { readScene } from '#domain/room/scene.ts';
import { openRoomWindow } from '#desk/room/open-room-window.ts';
import { routes } from '#desk/routes.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useRoomPart } from '#session/room/room-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import css from './frame.module.css';

/** Takes the room to this step, and opens the window for the wall; where the browser will not, the facilitator's says how. */
export function ShowInRoom({ step }: { step: StepId }) {
  const inProcess = useWords('inProcess');
  const processId = useProcess(({ process }) => process.id);
  const navigate = useNavigate();
  const [, setPlace] = useRoomPart('place', readScene);
  return (
    <Button
      look="secondary"
      size="small"
      icon="monitor"
      className={css['showInRoom'] ?? ''}
      onClick={() => {
        setPlace({ kind: 'step', step });
        if (!openRoomWindow(processId)) void navigate(routes.facilitator(processId));
      }}
    >
      {inProcess.fill.showInRoom}
    </Button>
  );
}
