import { useEffect, useRef, useState } from 'react';
import { useProcess } from '#session/process/process-context.tsx';
import { useRoom } from '#session/room/use-room.ts';
import { useOnlyHolder } from '#session/room/window-lock.ts';
import { useLine } from '#session/line/line-context.ts';
import { useOwnPlace } from '#session/line/use-own-place.ts';
import type { PhoneRoom } from '#storage/line.ts';
import { useDots } from '../dots/use-dots.ts';
import { useAsked } from './use-asked.ts';
import { roundIn, useOpenPhones, usePhoneCounts, usePhoneRounds, type OpenPhones } from './use-phones.ts';
import { useTakeIn } from './use-take-in.ts';

/** A code is renewed so long before it ends, ms. */
const RENEWED_BEFORE_MS = 10 * 60_000;
const LOOK_EVERY_MS = 30_000;

/**
 * While phones are in, one window of the meeting speaks with the line: says what the room is asked, hears how many have answered, and
 * takes the answers in when they are shown. When that window closes, another one goes on.
 */
export function useCarryPhones(): void {
  const processId = useProcess(({ process }) => process.id);
  const line = useLine();
  const own = useOwnPlace();
  const [open, setOpen] = useOpenPhones();
  const carries = useOnlyHolder(`brukerpanelveilederen/phones/${processId}`, open !== null);
  const [room, setRoom] = useState<PhoneRoom | null>(null);
  const [counts, setCounts] = usePhoneCounts();
  const [rounds, setRounds] = usePhoneRounds();
  const scene = useRoom().inRoom;
  const { key, shown, question } = useAsked(scene);
  const { each } = useDots();
  const takeIn = useTakeIn();
  const latest = useRef({ counts, open });
  useEffect(() => {
    latest.current = { counts, open };
  });

  useEffect(() => {
    if (!line || !own || !carries) return undefined;
    let current = true;
    const renew = async (mayWait: boolean): Promise<void> => {
      const { open: code } = latest.current;
      if (!code || (mayWait && code.until - Date.now() > RENEWED_BEFORE_MS)) return;
      const fresh = await line.createCode(own);
      const still: OpenPhones | null = latest.current.open;
      if (current && still) setOpen({ ...fresh, onWall: still.onWall });
    };
    const say = (more: Partial<typeof counts>): void => {
      // Kept here too: the next may be said before this one is drawn.
      latest.current = { ...latest.current, counts: { ...latest.current.counts, ...more } };
      setCounts(latest.current.counts);
    };
    const opened = line.openRoom(own, {
      onAnswered: (round, answered) => say({ round, answered }),
      onHere: (here) => say({ here }),
      // A server that was started anew has forgotten the codes.
      onBack: () => void renew(false).catch(() => undefined),
    });
    setRoom(opened);
    const timer = setInterval(() => void renew(true).catch(() => undefined), LOOK_EVERY_MS);
    void renew(true).catch(() => undefined);
    return () => {
      current = false;
      clearInterval(timer);
      setRoom(null);
      opened.close();
    };
  }, [line, own, carries, setOpen, setCounts]);

  useEffect(() => {
    room?.ask(question);
  }, [room, question]);

  useEffect(() => {
    if (!room || key === null) return;
    const round = roundIn(rounds, key);
    if (shown && !round.taken) void takeIn(room, scene, key, each);
    // Hidden again, it is asked anew.
    if (!shown && round.taken)
      setRounds({ ...rounds, [key]: { ...round, number: round.number + 1, taken: false } });
  }, [room, key, shown, rounds, scene, each, takeIn, setRounds]);
}
