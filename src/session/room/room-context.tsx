import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { RoomScene } from '#domain/room/scene.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcess } from '#session/process/process-context.tsx';
import { createRoomLine, type RoomLine } from './room-line.ts';

interface Place {
  readonly line: RoomLine;
  readonly own: RoomScene | null;
  readonly setOwn: (scene: RoomScene | null) => void;
}

const RoomContext = createContext<Place | null>(null);

/** Ties everything under it to the other windows of the same meeting. */
export function RoomProvider({ children }: { children: ReactNode }) {
  const processId = useProcess(({ process }) => process.id);
  const line = useMemo(
    () => createRoomLine({ processId, windowId: newId(), memory: memoryOfBrowser() }),
    [processId],
  );
  const [own, setOwn] = useState<RoomScene | null>(null);
  const place = useMemo(() => ({ line, own, setOwn }), [line, own]);
  useEffect(() => line.join(), [line]);
  return <RoomContext.Provider value={place}>{children}</RoomContext.Provider>;
}

function usePlace(): Place {
  const place = useContext(RoomContext);
  if (!place) throw new Error('No meeting room is open here.');
  return place;
}

/** Where this window looks by itself; null while it is where the room is. */
export function useOwnPlace(): [RoomScene | null, (scene: RoomScene | null) => void] {
  const { own, setOwn } = usePlace();
  return [own, setOwn];
}

/**
 * One part of what the windows of a meeting agree on, and the way to change it in all of them at once; it stands
 * over a reload. `read` makes sense of a value from another window or an older program, and gives the start value
 * of undefined; it must not be made anew at each render. Only for where we are and what is shown: answers go
 * through the process store.
 */
export function useRoomPart<T>(part: string, read: (value: unknown) => T): [T, (value: T) => void] {
  const { line } = usePlace();
  const raw = useSyncExternalStore(
    useCallback((changed) => line.onChange((name) => name === part && changed()), [line, part]),
    () => line.get(part),
  );
  const set = useCallback((value: T) => line.set(part, value), [line, part]);
  const value = useMemo(() => read(raw), [read, raw]);
  return [value, set];
}

function memoryOfBrowser(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
