import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Process } from '#domain/process/process.ts';
import { useBegunHere } from '#session/begun/use-begun-text.ts';
import { useHeld } from '#session/begun/use-held.ts';
import type { CameIn } from '#desk/reading/came-in.ts';
import { sorted } from './sorted.ts';
import { NO_CHOICES, readWaiting, writeWaiting, type Choices, type Waiting } from './kept-came-in.ts';
import type { Reader } from '#desk/reading/read-came-in.ts';

interface Came extends Waiting {
  /** How many texts were pasted. */
  readonly pasted: number;
  /** Is all that waits from before among what came? */
  readonly isRead: boolean;
}
const NOTHING: Came = { cameIn: [], choices: NO_CHOICES, pasted: 0, isRead: false };

/**
 * What came and is not taken in yet, what a person has chosen about it, and the ways to bring more. Nothing is written to
 * the process here. It waits as a begun text (decision 0029), and so stands there again after a reload or a crash.
 */
export function useCameIn(process: Process, reader: Reader, nameOf: (number: number) => string) {
  const [{ cameIn, choices, isRead }, setCame] = useHeld('collect', NOTHING);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { isBegun, now, write, done } = useBegunHere('collect/came-in');
  const sortedIn = useMemo(() => sorted(process, cameIn, choices.people), [process, cameIn, choices]);
  const isAnswered = useCallback(
    (found: readonly CameIn[] | null): boolean =>
      found !== null && sorted(process, found).received.length > 0,
    [process],
  );

  const put = useCallback(
    (next: (before: Waiting) => Waiting): void => {
      let after: Waiting = NOTHING;
      setCame((before) => ({ ...before, ...(after = next(before)) }));
      if (!isAnswered(after.cameIn)) return;
      setCame((before) => ({ ...before, isRead: true }));
      write(writeWaiting(after));
    },
    [setCame, isAnswered, write],
  );
  /** Null where a part of the program could not be fetched; trying again is safe. */
  async function take(reading: Promise<readonly CameIn[]>): Promise<readonly CameIn[] | null> {
    setBusy(true);
    setFailed(false);
    const found = await reading.catch(() => null);
    if (found) put((before) => ({ ...before, cameIn: [...before.cameIn, ...found] }));
    else setFailed(true);
    setBusy(false);
    return found;
  }

  const isLeft = isBegun && !isRead;
  useEffect(() => {
    if (!isLeft) return;
    const left = readWaiting(now());
    setCame((before) => ({
      ...before,
      cameIn: [...left.cameIn, ...before.cameIn],
      choices: left.choices,
      isRead: true,
    }));
    // Taken in by another window, or no answers to this process any longer.
    if (!isAnswered(left.cameIn)) done();
  }, [isLeft, isAnswered, now, done, setCame]);

  // What came by the line is gone from there when it has been taken in: taken back, it waits here again, and outlives a reload.
  const waits = isRead && !isBegun && sortedIn.received.length > 0;
  useEffect(() => {
    if (waits) write(writeWaiting({ cameIn, choices }));
  }, [waits, write, cameIn, choices]);

  const choose = useCallback(
    (next: (before: Choices) => Choices): void =>
      put((before) => ({ ...before, choices: next(before.choices) })),
    [put],
  );
  return {
    ...sortedIn,
    busy,
    failed,
    count: sortedIn.received.length + sortedIn.refused.length,
    choices,
    choose,
    takeFiles: (files: readonly File[]): void => void take(reader.files(files, process)),
    /** Resolves with whether there was an answer in it that can be taken in. */
    takeText: async (text: string): Promise<boolean> =>
      isAnswered(
        await take(
          reader.pasted(text, process, () => {
            let number = 0;
            setCame((before) => ({ ...before, pasted: (number = before.pasted + 1) }));
            return nameOf(number);
          }),
        ),
      ),
    /** Says who an answer is from: a `leader`, or empty for somebody of their own. */
    choosePerson: (key: string, leader: string): void =>
      choose((before) => ({ ...before, people: { ...before.people, [key]: leader } })),
    /** What came by itself. */
    arrive: (found: readonly CameIn[]): void =>
      put((before) => ({ ...before, cameIn: [...before.cameIn, ...found] })),
    /** All of it has been taken in. */
    taken: (): void => {
      setCame(({ pasted, cameIn: before }) => ({
        ...NOTHING,
        pasted,
        cameIn: before.filter((one) => one.kind === 'answer' && one.received.by === 'line'),
        isRead: true,
      }));
      done();
    },
    clear: (): void => {
      setCame(({ pasted }) => ({ ...NOTHING, pasted }));
      done();
    },
  };
}
