import { meeting as meetingRegister } from '#domain/guide/registers/meeting.ts';
import { MEETINGS } from '#domain/guide/choices.ts';
import { countSleepIn, runsOf } from '#domain/meeting/used-time.ts';
import { routes } from '#desk/routes.ts';
import { useTimeOfDay } from '#session/clock/use-time-of-day.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useAnswersOf } from '#session/process/use-answers.ts';
import { useRoom } from '#session/room/use-room.ts';
import { whenOf } from '#session/clock/when.ts';
import { useLanguage } from '#session/words/use-language.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { clockDeed, startMeeting } from './clock-deeds.ts';
import { RunningMeeting } from './running-meeting.tsx';
import css from './time.module.css';
import { useClockKeys } from './use-clock-keys.ts';
import { useFollowRoom } from './use-follow-room.ts';
import { useMeetingClock } from './use-meeting-clock.ts';
import { useNextMeeting } from './use-next-meeting.ts';
import { useToneWhenOver } from './use-tone-when-over.ts';

/** The facilitator's time: where the meeting is in its plan, and what can be done about it. */
export function TimeColumn() {
  const words = useWords('meeting');
  const store = useProcessStore();
  const { clock, now } = useMeetingClock();
  const timeOfDay = useTimeOfDay();
  const { slept, dismiss } = useFollowRoom();
  useToneWhenOver(clock);
  useClockKeys(clock);
  return (
    <div className={css['column']}>
      <div>
        {clock && <p className="small quiet">{words.names[clock.meeting]}</p>}
        <p className={css['now']}>{timeOfDay(now)}</p>
      </div>
      {clock && slept !== null && (
        <Notice tone="advice" live="status">
          <p>{words.clock.slept(slept)}</p>
          <p className={css['deeds']}>
            <Button
              look="secondary"
              size="xsmall"
              onClick={() => {
                clockDeed(store, countSleepIn);
                dismiss();
              }}
            >
              {words.clock.countIn}
            </Button>
            <Button look="quiet" size="xsmall" onClick={dismiss}>
              {words.clock.fine}
            </Button>
          </p>
        </Notice>
      )}
      {clock ? <RunningMeeting clock={clock} /> : <NotStarted />}
    </div>
  );
}

function NotStarted() {
  const { tag } = useLanguage();
  const words = useWords('meeting');
  const store = useProcessStore();
  const room = useRoom();
  const processId = useProcess(({ process }) => process.id);
  const last = runsOf(useAnswersOf(meetingRegister)).at(-1);
  const next = useNextMeeting();
  return (
    <>
      {last?.endedAt === undefined ? (
        <p className="quiet">{words.clock.notStarted}</p>
      ) : (
        <>
          <p className="quiet">
            {words.clock.endedAt(
              words.names[last.meeting],
              whenOf(new Date(last.endedAt).toISOString(), tag),
            )}
          </p>
          <LinkButton size="small" to={routes.closing(processId, last.meeting)}>
            {words.page.toClosing}
          </LinkButton>
        </>
      )}
      <div className={css['stack']}>
        {MEETINGS.map((meeting) => (
          <Button
            key={meeting}
            size="small"
            look={meeting === next && !last ? 'primary' : 'secondary'}
            onClick={() => {
              const first = startMeeting(store, meeting);
              if (first !== undefined) room.toStep(first);
            }}
          >
            {words.clock.start(words.names[meeting])}
          </Button>
        ))}
        <LinkButton look="quiet" size="small" to={routes.meeting(processId)}>
          {words.clock.toPlan}
        </LinkButton>
      </div>
    </>
  );
}
