import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { RoomScene } from '#domain/room/scene.ts';
import { useProcessStore } from '#session/process/process-context.tsx';

interface Place {
  readonly own: RoomScene | null;
  readonly setOwn: (scene: RoomScene | null) => void;
}

const RoomContext = createContext<Place | null>(null);

/** A window of the meeting, which may look elsewhere than the room. */
export function RoomProvider({ children }: { children: ReactNode }) {
  const [own, setOwn] = useState<RoomScene | null>(null);
  const place = useMemo(() => ({ own, setOwn }), [own]);
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
  const { parts } = useProcessStore();
  const raw = useSyncExternalStore(
    useCallback((changed) => parts.onChange((name) => name === part && changed()), [parts, part]),
    () => parts.get(part),
  );
  const set = useCallback((value: T) => parts.set(part, value), [parts, part]);
  const value = useMemo(() => read(raw), [read, raw]);
  return [value, set];
}
