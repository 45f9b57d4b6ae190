import { useEffect, useRef } from 'react';
import { meeting } from '#domain/guide/registers/meeting.ts';
import { leaveSleepOut, moveOn, SILENCE } from '#domain/meeting/used-time.ts';
import { stepOfScene } from '#domain/room/scene.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useRoomPart } from '#session/room/room-context.tsx';
import { useRoom } from '#session/room/use-room.ts';
import { clockDeed } from './clock-deeds.ts';
import { useNow } from '#session/clock/use-now.ts';

const HEARTBEAT = 15_000;
const readTime = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/**
 * Keeps the clock on the step the room is at, and notices when the machine has slept: every window of a meeting
 * leaves a mark at each heartbeat, and a long silence between two marks was no talk. Gives how many minutes the
 * last sleep took, until it is dismissed. The changes are the same from every window, so several may do this.
 */
export function useFollowRoom(): { readonly slept: number | null; readonly dismiss: () => void } {
  const store = useProcessStore();
  const { inRoom } = useRoom();
  const step = stepOfScene(inRoom);
  const running = useRowsIn(meeting, 'used');
  const now = useNow(HEARTBEAT);
  const [heard, setHeard] = useRoomPart('heard', readTime);
  const [slept, setSlept] = useRoomPart('slept', readTime);
  const latest = useRef(heard);

  useEffect(() => {
    if (step !== null) clockDeed(store, (answers, at) => moveOn(answers, step, at));
  }, [store, step, running]);

  useEffect(() => {
    latest.current = Math.max(latest.current ?? 0, heard ?? 0);
  }, [heard]);

  useEffect(() => {
    const before = latest.current ?? 0;
    const silence = now - before;
    // A silence of less than nothing is a clock that was set back.
    if (before > 0 && Math.abs(silence) >= SILENCE)
      clockDeed(store, (answers) => {
        const changes = leaveSleepOut(answers, before, now);
        if (changes.length > 0 && silence > 0) setSlept(Math.round(silence / 60_000));
        return changes;
      });
    latest.current = now;
    setHeard(now);
  }, [store, now, setHeard, setSlept]);

  return { slept, dismiss: () => setSlept(null) };
}
