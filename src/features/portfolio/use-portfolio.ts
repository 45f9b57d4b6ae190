import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { entryOf } from '#domain/portfolio/entry.ts';
import {
  gatheredOf,
  type FoundEntry,
  type Gathered,
  type UncountedFile,
} from '#domain/portfolio/gathered.ts';
import { portfolioSums, type PortfolioSums } from '#domain/portfolio/sums.ts';
import { today } from '#session/clock/today.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { chosenFiles, MOST_PROCESSES, type PortfolioFile } from '#storage/files/portfolio-files.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { readFiles } from './read-files.ts';
import { toldNowAndThen } from './told-now-and-then.ts';

/** What is being read, or what came of the last reading. */
export type Reading =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' | 'nothing' | 'noOwn' }
  | { readonly kind: 'files' | 'own'; readonly read: number; readonly of: number };

interface Read {
  readonly found: readonly FoundEntry[];
  readonly uncounted: readonly UncountedFile[];
}

const NOTHING: Read = { found: [], uncounted: [] };

export interface Portfolio {
  readonly gathered: Gathered;
  readonly sums: PortfolioSums;
  readonly uncounted: readonly UncountedFile[];
  readonly reading: Reading;
  /** Reads these beside what is there. */
  readonly addFiles: (files: readonly PortfolioFile[]) => void;
  /** The processes this browser keeps, but for the example and what leaders answer in advance. */
  readonly addOwn: () => void;
  readonly cancel: () => void;
  readonly clear: () => void;
}

/** Many processes, read and summed. All of it is in this page alone, and is gone when the page is left. */
export function usePortfolio(): Portfolio {
  const repository = useRepository();
  const [read, setRead] = useState<Read>(NOTHING);
  const [reading, setReading] = useState<Reading>({ kind: 'idle' });
  const going = useRef<AbortController | null>(null);
  useEffect(() => () => going.current?.abort(), []);

  const begin = (
    kind: 'files' | 'own',
    of: number,
    work: (onProgress: (read: number) => void, signal: AbortSignal) => Promise<Read | null>,
  ): void => {
    going.current?.abort();
    const { signal } = (going.current = new AbortController());
    setReading({ kind, read: 0, of });
    work((number) => {
      if (!signal.aborted) setReading({ kind, read: number, of });
    }, signal).then(
      (more) => {
        if (signal.aborted || !more) return;
        // Drawn in pieces: a press meanwhile is not held up by a thousand units.
        startTransition(() => setRead((before) => joined(before, more)));
        setReading({ kind: more.found.length > 0 ? 'idle' : kind === 'own' ? 'noOwn' : 'nothing' });
      },
      () => {
        if (!signal.aborted) setReading({ kind: 'failed' });
      },
    );
  };

  const gathered = useMemo(() => gatheredOf(read.found), [read]);
  const sums = useMemo(
    () =>
      portfolioSums(
        gathered.entries.map(({ entry }) => entry),
        today(),
      ),
    [gathered],
  );
  return {
    gathered,
    sums,
    uncounted: read.uncounted,
    reading,
    addFiles(chosen) {
      const files = chosenFiles(chosen);
      begin('files', files.length, (onProgress, signal) => readFiles(files, { onProgress, signal }));
    },
    addOwn: () =>
      begin('own', 0, (onProgress, signal) =>
        readOwn(repository, (number, of) => {
          if (!signal.aborted && number === 0) setReading({ kind: 'own', read: 0, of });
          else onProgress(number);
        }),
      ),
    cancel() {
      going.current?.abort();
      setReading({ kind: 'cancelled' });
    },
    clear() {
      going.current?.abort();
      setRead(NOTHING);
      setReading({ kind: 'idle' });
    },
  };
}

/** What is read anew takes the place of the same file or process before; no more than can be looked at. */
function joined(before: Read, more: Read): Read {
  const place = ({ entry, file }: FoundEntry): string => `${file ?? ''}\n${entry.id}`;
  const anew = new Set(more.found.map(place));
  const files = new Set(more.uncounted.map(({ file }) => file));
  const found = [...before.found.filter((one) => !anew.has(place(one))), ...more.found];
  return {
    found: found.slice(0, MOST_PROCESSES),
    uncounted: [
      ...before.uncounted.filter(({ file }) => !files.has(file)),
      ...more.uncounted,
      ...found
        .slice(MOST_PROCESSES)
        .map(({ entry, file = entry.title }) => ({ file, because: 'too-many' as const })),
    ],
  };
}

async function readOwn(
  repository: ProcessRepository,
  onRead: (read: number, of: number) => void,
): Promise<Read> {
  const mine = (await repository.list()).filter(({ isExample, answerTo }) => !isExample && !answerTo);
  onRead(0, mine.length);
  const tell = toldNowAndThen((read) => onRead(read, mine.length));
  const found: FoundEntry[] = [];
  const uncounted: UncountedFile[] = [];
  for (const [index, { id, title }] of mine.entries()) {
    const loaded = await repository.load(id);
    if (loaded.kind === 'loaded') found.push({ entry: entryOf(loaded.process) });
    else if (loaded.kind === 'newer' || loaded.kind === 'damaged')
      uncounted.push({ file: title, because: loaded.kind });
    tell(index + 1);
  }
  return { found, uncounted };
}
