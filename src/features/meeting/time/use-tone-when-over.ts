import { useEffect, useRef } from 'react';
import type { MeetingClock } from '#domain/meeting/clock.ts';
import { softTone } from './soft-tone.ts';
import { useSound } from './use-time-settings.ts';

/** Sounds once as the time of a step runs out, if somebody chose it; never for what was over already. */
export function useToneWhenOver(clock: MeetingClock | undefined): void {
  const [sound] = useSound();
  const over = clock?.signal === 'over' && !clock.paused ? (clock.current ?? '') : null;
  const before = useRef(over);
  useEffect(() => {
    if (sound && over !== null && before.current === null) softTone();
    before.current = over;
  }, [sound, over]);
}
