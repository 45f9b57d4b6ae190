import { useCallback, useEffect, useRef, useState } from 'react';
import { answerIn } from '#domain/guide/read.ts';
import { line as register } from '#domain/guide/registers/line.ts';
import { keptAnswers, keptId, type ReceivedAnswer } from '#domain/advance/received-answer.ts';
import { useLine } from '#session/line/line-context.ts';
import { useOwnPlace } from '#session/line/use-own-place.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useRepository } from '#session/repositories/repository-context.ts';
import type { SentAnswer } from '#storage/line.ts';
import type { CameIn } from '#desk/reading/came-in.ts';

/** How often the line is asked while the page is looked at, ms. */
const LOOK_EVERY_MS = 10_000;

/** `off`: no answer comes by a line here. */
export type ArrivalsState = 'off' | 'open' | 'down' | 'gone';

/** What was read of a sent answer. */
type Read = readonly [SentAnswer, readonly CameIn[]];

/**
 * Takes what leaders have sent by the line to the page, and takes away from the line what is in the process on this machine's
 * disk. What is cleared is seen from the process and not remembered: whenever this stops, the next look goes on where it was.
 */
export function useArrivals(
  read: (sealed: string) => Promise<readonly CameIn[]>,
  put: (found: readonly CameIn[]) => void,
) {
  const store = useProcessStore();
  const repository = useRepository();
  const own = useOwnPlace();
  const line = useLine(own !== null);
  const [state, setState] = useState<ArrivalsState>('off');
  const seen = useRef(new Map<string, Read>());
  const busy = useRef<Promise<void> | null>(null);
  const given = useRef({ read, put });
  useEffect(() => {
    given.current = { read, put };
  });

  const keptOnDisk = useCallback(async (): Promise<ReadonlySet<string>> => {
    await store.flush();
    const loaded = await repository.load(store.getState().process.id);
    const kept = loaded.kind === 'loaded' ? keptAnswers(loaded.process) : [];
    return new Set(kept.map(({ answer }) => keptId(answer)));
  }, [store, repository]);

  const look = useCallback(async (): Promise<void> => {
    if (!line || !own) return;
    try {
      const sent = await line.answers(own);
      // Nothing is expected by a place that was made for something else.
      const expected = answerIn(store.getState().process.answers, register, 'byLine') === true;
      if (sent === 'gone') return setState(expected ? 'gone' : 'off');
      setState(expected || sent.length > 0 ? 'open' : 'off');
      for (const one of sent) {
        const key = `${one.person}/${one.at}`;
        if (!seen.current.has(key)) {
          const found = (await given.current.read(one.sealed)).map(byLine);
          seen.current.set(key, [one, found]);
          given.current.put(found);
        }
      }
      // What is not on the disk is not here: a machine that stops now has it from the line the next time.
      const kept = seen.current.size > 0 ? await keptOnDisk() : new Set<string>();
      for (const [key, [one, found]] of seen.current)
        if (found.length > 0 && found.every((came) => isKept(came, kept))) {
          await line.clearAnswer(own, one);
          seen.current.delete(key);
        }
    } catch {
      setState('down');
    }
  }, [line, own, store, keptOnDisk]);

  /** One look after the other, however many ask. */
  const lookOnce = useCallback((): void => {
    busy.current = (busy.current ?? Promise.resolve()).then(look);
  }, [look]);

  useEffect(() => {
    if (!line || !own) return undefined;
    const whenSeen = (): void => {
      if (document.visibilityState === 'visible') lookOnce();
    };
    whenSeen();
    const timer = setInterval(whenSeen, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', whenSeen);
    window.addEventListener('online', whenSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', whenSeen);
      window.removeEventListener('online', whenSeen);
    };
  }, [line, own, lookOnce]);
  return { state: line ? state : 'off', look: lookOnce } as const;
}

/** However it was written, it came by the line. */
function byLine(came: CameIn): CameIn {
  if (came.kind !== 'answer') return came;
  const received: ReceivedAnswer = { ...came.received, by: 'line' };
  return { ...came, received };
}

const isKept = (came: CameIn, kept: ReadonlySet<string>): boolean =>
  came.kind === 'answer' && kept.has(keptId(came.received.answer));
