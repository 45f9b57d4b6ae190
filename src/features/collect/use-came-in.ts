import { useMemo, useRef, useState } from 'react';
import type { Process } from '#domain/process/process.ts';
import { sorted, type CameIn } from './came-in.ts';
import { readFiles, readPasted } from './read-came-in.ts';

/** What came on this visit, and the ways to bring more. Nothing is written to the process here. */
export function useCameIn(process: Process, nameOf: (number: number) => string) {
  const [cameIn, setCameIn] = useState<readonly CameIn[]>([]);
  const [busy, setBusy] = useState(false);
  const pasted = useRef(0);
  const sortedIn = useMemo(() => sorted(process, cameIn), [process, cameIn]);

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
    clear: (): void => setCameIn([]),
  };
}
