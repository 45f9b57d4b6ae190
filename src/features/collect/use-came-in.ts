import { useEffect, useMemo, useRef, useState } from 'react';
import type { PersonChoices } from '#domain/advance/who-speaks.ts';
import type { Process } from '#domain/process/process.ts';
import { useBegunHere } from '#session/begun/use-begun-text.ts';
import { useHeld } from '#session/begun/use-held.ts';
import { sorted, type CameIn } from './came-in.ts';
import { readFiles, readPasted } from './read-came-in.ts';
import { NO_CHOICES, type Choices } from './use-review.ts';

interface Came {
  readonly cameIn: readonly CameIn[];
  readonly people: PersonChoices;
  readonly choices: Choices;
  /** How many texts were pasted. */
  readonly pasted: number;
  /** Is all that waits from pasted texts among what came? */
  readonly isRead: boolean;
}
const NOTHING: Came = { cameIn: [], people: {}, choices: NO_CHOICES, pasted: 0, isRead: false };

/**
 * What came and is not taken in yet, and the ways to bring more. Nothing is written to the process here. It stands when
 * a person looks elsewhere and comes back; what was pasted is also read again after the page was loaded anew.
 */
export function useCameIn(process: Process, nameOf: (number: number) => string) {
  const [{ cameIn, people, choices, isRead }, setCame] = useHeld('collect', NOTHING);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const waiting = useBegunHere('collect/read');
  const sortedIn = useMemo(() => sorted(process, cameIn, people), [process, cameIn, people]);

  /** Null where a part of the program could not be fetched; trying again is safe. */
  async function take(reading: Promise<readonly CameIn[]>): Promise<readonly CameIn[] | null> {
    setBusy(true);
    setFailed(false);
    const found = await reading.catch(() => null);
    if (found) setCame((before) => ({ ...before, cameIn: [...before.cameIn, ...found] }));
    else setFailed(true);
    setBusy(false);
    return found;
  }
  const read = (text: string): Promise<readonly CameIn[] | null> =>
    take(
      readPasted(text, process, () => {
        let number = 0;
        setCame((before) => ({ ...before, pasted: (number = before.pasted + 1) }));
        return nameOf(number);
      }),
    );
  const isAnswered = (found: readonly CameIn[] | null): boolean =>
    found !== null && sorted(process, found).received.length > 0;
  async function readAgain(): Promise<void> {
    setCame((before) => ({ ...before, isRead: true }));
    const found = await read(waiting.now());
    // Taken in by another window, or no answer to this process any longer.
    if (found && !isAnswered(found)) waiting.done();
  }
  const again = useRef(readAgain);
  useEffect(() => {
    again.current = readAgain;
  });
  const isLeft = waiting.isBegun && !isRead;
  useEffect(() => {
    if (isLeft) void again.current();
  }, [isLeft]);

  return {
    ...sortedIn,
    busy,
    failed,
    count: cameIn.length,
    choices,
    takeFiles: (files: readonly File[]): void => void take(readFiles(files, process)),
    /** Resolves with whether there was an answer in it that can be taken in. */
    takeText: async (text: string): Promise<boolean> => {
      const found = await read(text);
      if (!isAnswered(found)) return false;
      setCame((before) => ({ ...before, isRead: true }));
      waiting.write([waiting.now(), text].filter(Boolean).join('\n\n'));
      return true;
    },
    /** Says who an answer is from: a `leader`, or empty for somebody of their own. */
    choosePerson: (key: string, leader: string): void =>
      setCame((before) => ({ ...before, people: { ...before.people, [key]: leader } })),
    choose: (next: (before: Choices) => Choices): void =>
      setCame((before) => ({ ...before, choices: next(before.choices) })),
    clear: (): void => {
      setCame(({ pasted }) => ({ ...NOTHING, pasted }));
      waiting.done();
    },
  };
}
