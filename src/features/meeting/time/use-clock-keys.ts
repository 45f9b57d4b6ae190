import { useEffect } from 'react';
import type { MeetingClock } from '#domain/meeting/clock.ts';
import { giveMinutes } from '#domain/meeting/time-plan.ts';
import { goOn, pause } from '#domain/meeting/used-time.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { lettersOn } from '../room/use-letters.ts';
import { clockDeed } from './clock-deeds.ts';

/** P for pause and + for two minutes more, where no text is being written and single keys are wanted. */
export function useClockKeys(clock: MeetingClock | undefined): void {
  const store = useProcessStore();
  useEffect(() => {
    if (!clock) return;
    const { meeting, current, paused, steps } = clock;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !lettersOn()) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (target?.closest('dialog, textarea, select, input, [role="menu"]')) return;
      const planned = steps.find(({ step }) => step === current);
      if (event.key.toLowerCase() === 'p') clockDeed(store, paused ? goOn : pause);
      else if (event.key === '+' && planned)
        clockDeed(store, () => giveMinutes(meeting, planned.step, planned.minutes + 2));
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, clock]);
}
