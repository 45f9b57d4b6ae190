import { useCallback } from 'react';
import type { Tally } from '#domain/steps/fields.ts';
import { useRoomPart } from '#session/room/room-context.tsx';

/** Enough for both questions of a hundred groups; the oldest are forgotten first. */
const MOST = 200;
const NONE: readonly (readonly [string, string])[] = [];

const readCounts = (value: unknown): readonly (readonly [string, string])[] =>
  Array.isArray(value)
    ? value.filter(
        (one): one is [string, string] =>
          Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'string',
      )
    : NONE;

/**
 * Are these answers shown for the first time? Asking makes them shown. The same answers hidden and shown again are not:
 * what people have agreed on about them stands.
 */
export function useFirstShown(key: string): (counted: Tally | undefined) => boolean {
  const [counts, setCounts] = useRoomPart('revealed', readCounts);
  return useCallback(
    (counted) => {
      const now = (counted ?? []).join(' ');
      if (counts.some(([one, was]) => one === key && was === now)) return false;
      setCounts([...counts.filter(([one]) => one !== key), [key, now] as const].slice(-MOST));
      return true;
    },
    [counts, key, setCounts],
  );
}
