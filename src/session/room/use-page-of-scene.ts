import { useMemo } from 'react';
import { useRoomPart } from './room-context.tsx';

interface PageOfScene {
  /** The key of the scene it is a page of; of any other nothing is known. */
  readonly scene: string;
  readonly number: number;
}

const readPage = (value: unknown): PageOfScene | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { scene, number } = value as Record<string, unknown>;
  return typeof scene === 'string' && Number.isSafeInteger(number) && Number(number) >= 0
    ? { scene, number: Number(number) }
    : null;
};

export interface Pages {
  /** From 0. */
  readonly at: number;
  readonly of: number;
  readonly turnTo: (at: number) => void;
  /** Tells all windows how many pages the scene takes on the wall. */
  readonly tell: (of: number) => void;
}

/** The pages of a scene that is more than the wall has room for: which one is shown, in every window, and how many there are. */
export function usePagesOf(scene: string): Pages {
  const [shown, setShown] = useRoomPart('page', readPage);
  const [counted, setCounted] = useRoomPart('pages', readPage);
  const of = counted?.scene === scene ? Math.max(1, counted.number) : 1;
  const at = shown?.scene === scene ? Math.min(shown.number, of - 1) : 0;
  return useMemo(
    () => ({
      at,
      of,
      turnTo: (number) => setShown({ scene, number }),
      tell: (number) => setCounted({ scene, number }),
    }),
    [at, of, scene, setShown, setCounted],
  );
}
