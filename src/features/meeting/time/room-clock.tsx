import { useTimeOfDay } from '#session/clock/use-time-of-day.ts';
import { useWords } from '#session/words/use-words.ts';
import { signalText } from './signal-text.ts';
import css from './time.module.css';
import { useFollowRoom } from './use-follow-room.ts';
import { useMeetingClock } from './use-meeting-clock.ts';
import { useTimeHidden } from './use-time-settings.ts';

/** At the right of the room's top line: the time of day, and what is left of the step. Can be hidden. */
export function RoomClock() {
  useFollowRoom();
  const words = useWords('meeting');
  const { clock, now } = useMeetingClock();
  const timeOfDay = useTimeOfDay();
  const [hidden] = useTimeHidden();
  if (hidden) return null;
  return (
    <p className={css['roomClock']}>
      <strong>{timeOfDay(now)}</strong>
      {clock && (
        <span data-signal={clock.paused ? 'quiet' : clock.signal}>{signalText(clock, words.clock)}</span>
      )}
    </p>
  );
}
