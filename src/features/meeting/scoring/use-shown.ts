import { useCallback } from 'react';
import { useRoomPart } from '#session/room/room-context.tsx';

/** Enough for both questions of a hundred groups; the oldest are hidden again first. */
const MOST = 200;
const NONE: readonly string[] = [];

const readShown = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((key) => typeof key === 'string') : NONE;

/**
 * Are the answers to this question shown in the room? Hidden until somebody shows them, alike in every window of the
 * meeting, over a reload too; it says nothing about the answers themselves.
 */
export function useShown(key: string): [boolean, (shown: boolean) => void] {
  const [keys, setKeys] = useRoomPart('shown', readShown);
  const set = useCallback(
    (shown: boolean) => {
      const others = keys.filter((other) => other !== key);
      setKeys(shown ? [...others, key].slice(-MOST) : others);
    },
    [keys, key, setKeys],
  );
  return [keys.includes(key), set];
}
