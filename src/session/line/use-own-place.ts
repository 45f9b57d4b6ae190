import { useCallback, useMemo } from 'react';
import { line as register } from '#domain/guide/registers/line.ts';
import { keepPlace, placeOnLine } from '#domain/line/deeds.ts';
import { changeForGood } from '#session/process/change-for-good.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useAnswer } from '#session/process/use-answer.ts';
import { LineDown } from '#storage/line-down.ts';
import type { Line, OwnPlace } from '#storage/line.ts';

/** The open process's own place on the line; null without one. */
export function useOwnPlace(): OwnPlace | null {
  const [place, token] = [useAnswer(register, 'place'), useAnswer(register, 'token')];
  return useMemo(() => placeOnLine({ [register.id]: { place, token } }), [place, token]);
}

/**
 * Gives the open process a place where it has none, or where the line has forgotten it. It is on this machine's disk before
 * anybody is told of it.
 */
export function useEnsurePlace(): (line: Line) => Promise<OwnPlace> {
  const store = useProcessStore();
  return useCallback(
    async (line) => {
      const known = placeOnLine(store.getState().process.answers);
      if (known && (await line.standing(known)) !== 'gone') return known;
      const made = await line.createProcess();
      changeForGood(store, keepPlace(made));
      await store.flush();
      // A place that is only on the screen would be lost with the page, and what is sent there with it.
      if (store.unstored().length > 0) throw new LineDown('The place is not kept.');
      return made;
    },
    [store],
  );
}
