import { useNavigate } from 'react-router';
import type { MeetingId } from '#domain/guide/choices.ts';
import type { PlannedStep } from '#domain/meeting/time-plan.ts';
import { routes } from '#desk/routes.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useRoom } from '#session/room/use-room.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { startMeeting } from '../time/clock-deeds.ts';
import { openRoomWindow } from '#desk/room/open-room-window.ts';
import css from './plan.module.css';

/** Starts the clock, and opens what the meeting needs: the facilitator's window here, the room in its own. */
export function StartMeeting({ meeting, plan }: { meeting: MeetingId; plan: readonly PlannedStep[] }) {
  const { page: words } = useWords('meeting');
  const store = useProcessStore();
  const navigate = useNavigate();
  const room = useRoom();
  const processId = useProcess(({ process }) => process.id);
  if (plan.every(({ left }) => left !== undefined)) return <p className="quiet">{words.nothing}</p>;
  function begin(where: 'facilitator' | 'room'): void {
    const first = startMeeting(store, meeting);
    if (first !== undefined) room.toStep(first);
    // Where the browser opens no window, the facilitator's own says how to open it by hand.
    if (where === 'facilitator') openRoomWindow(processId);
    void navigate(routes[where](processId));
  }
  return (
    <div className={css['start']}>
      <div className={css['deeds']}>
        <Button onClick={() => begin('facilitator')}>{words.start}</Button>
        <Button look="secondary" onClick={() => begin('room')}>
          {words.oneScreen}
        </Button>
      </div>
      <p className="small quiet">{words.startHelp}</p>
    </div>
  );
}
