import type { MeetingClock } from '#domain/meeting/clock.ts';
import { giveMinutes } from '#domain/meeting/time-plan.ts';
import { goOn, pause } from '#domain/meeting/used-time.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useKeys } from '../keys/keys-provider.tsx';
import { clockDeed } from './clock-deeds.ts';

/** P for pause and + for two minutes more, while a meeting goes on. */
export function useClockKeys(clock: MeetingClock | undefined): void {
  const store = useProcessStore();
  const planned = clock?.steps.find(({ step }) => step === clock.current);
  useKeys('clock', {
    pause: clock ? () => clockDeed(store, clock.paused ? goOn : pause) : null,
    twoMore:
      clock && planned
        ? () => clockDeed(store, () => giveMinutes(clock.meeting, planned.step, planned.minutes + 2))
        : null,
  });
}
