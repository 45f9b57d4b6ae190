import { useState } from 'react';
import { useLine } from '#session/line/line-context.ts';
import { useEnsurePlace, useOwnPlace } from '#session/line/use-own-place.ts';
import { useOpenPhones, usePhoneCounts, usePhoneNumbers, usePhoneRounds } from './use-phones.ts';

/** "123456" → "123 456": two groups are read and typed with fewer faults. */
export const spaced = (figures: string): string => `${figures.slice(0, 3)} ${figures.slice(3)}`;

/** Opens the room for phones, shows the code on the wall, and ends it; `down` when the line did not answer. */
export function usePhonesDeeds() {
  const line = useLine();
  const own = useOwnPlace();
  const ensurePlace = useEnsurePlace();
  const [open, setOpen] = useOpenPhones();
  const [, setCounts] = usePhoneCounts();
  const [, setRounds] = usePhoneRounds();
  const [, setNumbers] = usePhoneNumbers();
  const [busy, setBusy] = useState(false);
  const [down, setDown] = useState(false);

  async function trying(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setDown(false);
    try {
      await work();
    } catch {
      setDown(true);
    }
    setBusy(false);
  }
  return {
    busy,
    down,
    open: () =>
      void trying(async () => {
        if (!line) return;
        const code = await line.createCode(await ensurePlace(line));
        setRounds({});
        setOpen({ ...code, onWall: true });
      }),
    showCode: (onWall: boolean) => {
      if (open) setOpen({ ...open, onWall });
    },
    end: () =>
      void trying(async () => {
        setOpen(null);
        setRounds({});
        setNumbers({});
        setCounts({ round: '', answered: 0, here: 0, waiting: false });
        if (line && own) await line.endMeeting(own);
      }),
  };
}
