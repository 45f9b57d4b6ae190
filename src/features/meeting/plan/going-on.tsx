import type { Run } from '#domain/meeting/used-time.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { useTimeOfDay } from '#session/clock/use-time-of-day.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { whenOf } from '#session/clock/when.ts';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { EndMeeting } from '../time/end-meeting.tsx';
import css from './plan.module.css';
import { openRoomWindow } from '#desk/room/open-room-window.ts';

/** A meeting goes on: the way back to it, and the way to end it. */
export function GoingOn({ run }: { run: Run }) {
  const { tag } = useLanguage();
  const { page: words, names } = useWords('meeting');
  const timeOfDay = useTimeOfDay();
  const processId = useProcess(({ process }) => process.id);
  const sameDay = new Date(run.startedAt).toDateString() === new Date().toDateString();
  const since = sameDay ? timeOfDay(run.startedAt) : whenOf(new Date(run.startedAt).toISOString(), tag);
  return (
    <Notice>
      <p>{words.goesOn(names[run.meeting], since)}</p>
      <p className={css['deeds']}>
        <LinkButton size="small" to={routes.facilitator(processId)}>
          {words.toFacilitator}
        </LinkButton>
        <Button look="secondary" size="small" onClick={() => openRoomWindow(processId)}>
          {words.toRoom}
        </Button>
        <EndMeeting onEnded={() => (window.location.hash = linkTo(routes.closing(processId, run.meeting)))} />
      </p>
    </Notice>
  );
}
