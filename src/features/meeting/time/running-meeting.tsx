import { catchUps, type CatchUp } from '#domain/meeting/catch-up.ts';
import type { MeetingClock } from '#domain/meeting/clock.ts';
import { giveMinutes, leaveOut } from '#domain/meeting/time-plan.ts';
import { stepWordsOf } from '#domain/steps/words-by-id.ts';
import { useTimeOfDay } from '#session/clock/use-time-of-day.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useRoom } from '#session/room/use-room.ts';
import { useWords } from '#session/words/use-words.ts';
import { Tag } from '#ui/notice.tsx';
import { clockDeed } from './clock-deeds.ts';
import { ClockStepItem } from './clock-step-item.tsx';
import { EndMeeting } from './end-meeting.tsx';
import css from './time.module.css';
import { useSound, useTimeHidden } from './use-time-settings.ts';

/** The plan of the meeting that goes on: behind or ahead, each step, the end, and ways to catch up. */
export function RunningMeeting({ clock }: { clock: MeetingClock }) {
  const { clock: words } = useWords('meeting');
  const room = useRoom();
  const timeOfDay = useTimeOfDay();
  const [hidden, setHidden] = useTimeHidden();
  const [sound, setSound] = useSound();
  return (
    <>
      <p>
        {clock.behind > 0 ? (
          <span className={css['late']}>{words.behind(clock.behind)}</span>
        ) : (
          <Tag plain>{clock.behind < 0 ? words.ahead(-clock.behind) : words.onTime}</Tag>
        )}
      </p>
      {clock.current === undefined && <p className="small quiet">{words.outside}</p>}
      <ol className={css['steps']} aria-label={words.steps}>
        {clock.steps.map((step) => (
          <ClockStepItem key={step.step} clock={clock} step={step} />
        ))}
      </ol>
      <div className={css['foot']}>
        <p className="h-s">{words.end(timeOfDay(clock.end), timeOfDay(clock.plannedEnd))}</p>
        <CatchUpList clock={clock} />
        <label className={css['tick']}>
          <input type="checkbox" checked={hidden} onChange={() => setHidden(!hidden)} />
          <span className="small">{words.hide}</span>
        </label>
        <label className={css['tick']}>
          <input type="checkbox" checked={sound} onChange={() => setSound(!sound)} />
          <span className="small">{words.sound}</span>
        </label>
        <div>
          <EndMeeting onEnded={() => room.go({ kind: 'closing' })} />
        </div>
      </div>
    </>
  );
}

function CatchUpList({ clock }: { clock: MeetingClock }) {
  const steps = useWords('steps');
  const { clock: words } = useWords('meeting');
  const store = useProcessStore();
  const ways = catchUps(clock);
  if (ways.length === 0) return null;
  const titleOf = (id: string): string => {
    const step = stepWordsOf(steps, id);
    return step?.shortTitle ?? step?.title ?? '';
  };
  const take = (way: CatchUp): void =>
    clockDeed(store, () =>
      way.kind === 'shorten'
        ? giveMinutes(clock.meeting, way.step, way.minutes)
        : leaveOut(clock.meeting, way.step, way.left),
    );
  return (
    <div>
      <p className="small quiet">{words.catchUp}</p>
      <ul className={css['stack']}>
        {ways.map((way) => (
          <li key={`${way.kind}/${way.step}/${way.kind === 'leave' ? way.left : ''}`}>
            <button type="button" className={css['way']} onClick={() => take(way)}>
              {words.catchUpBy(way, titleOf(way.step))}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
