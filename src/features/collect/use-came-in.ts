import { useMemo, useRef, useState } from 'react';
import type { PersonChoices } from '#domain/advance/who-speaks.ts';
import type { Process } from '#domain/process/process.ts';
import { sorted, type CameIn } from './came-in.ts';
import { readFiles, readPasted } from './read-came-in.ts';

/** What came on this visit, and the ways to bring more. Nothing is written to the process here. */
export function useCameIn(process: Process, nameOf: (number: number) => string) {
  const [cameIn, setCameIn] = useState<readonly CameIn[]>([]);
  const [busy, setBusy] = useState(false);
  const pasted = useRef(0);
  const [people, setPeople] = useState<PersonChoices>({});
  const sortedIn = useMemo(() => sorted(process, cameIn, people), [process, cameIn, people]);

  function take(read: Promise<readonly CameIn[]>): void {
    setBusy(true);
    read
      .then((found) => setCameIn((before) => [...before, ...found]))
      .finally(() => setBusy(false))
      // A part of the program could not be fetched; the page says nothing came, and trying again is safe.
      .catch(() => undefined);
  }
  return {
    ...sortedIn,
    busy,
    count: cameIn.length,
    takeFiles: (files: readonly File[]): void => take(readFiles(files, process)),
    takeText: (text: string): void => take(readPasted(text, process, () => nameOf((pasted.current += 1)))),
    /** Says who an answer is from: a `leader`, or empty for somebody of their own. */
    choosePerson: (key: string, leader: string): void =>
      setPeople((before) => ({ ...before, [key]: leader })),
    clear: (): void => setCameIn([]),
  };
}
