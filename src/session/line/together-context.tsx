import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { line as register } from '#domain/guide/registers/line.ts';
import { sharedAt, type Shared } from '#domain/line/deeds.ts';
import { textOf } from '#domain/process/rows.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useAnswer } from '#session/process/use-answer.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWindows } from '#session/repositories/windows-context.ts';
import { useOnlyHolder } from '#session/room/window-lock.ts';
import type { Carrier, PersonHere, SharedState } from '#storage/together.ts';
import { useLine } from './line-context.ts';

/** How it stands with the others who work in the open process from other machines. */
export interface TogetherNow {
  /** `elsewhere`: another window of this browser speaks with them. */
  readonly state: SharedState | 'elsewhere';
  /** Who is there now. */
  readonly people: readonly PersonHere[];
  /** Tells them at which place this person is. */
  readonly say: (at: string) => void;
}

const TogetherContext = createContext<TogetherNow | null>(null);
/** Null where the open process is this machine's alone. */
export const useTogether = (): TogetherNow | null => useContext(TogetherContext);

/** Where the open process is shared; null where it is not. */
export function useShared(): Shared | null {
  const place = useAnswer(register, 'place');
  const token = useAnswer(register, 'token');
  const shares = useAnswer(register, 'shares');
  const sharedPlace = useAnswer(register, 'sharedPlace');
  const sharedToken = useAnswer(register, 'sharedToken');
  return useMemo(
    () => sharedAt({ [register.id]: { place, token, shares, sharedPlace, sharedToken } }),
    [place, token, shares, sharedPlace, sharedToken],
  );
}

interface Told {
  readonly state: SharedState;
  readonly people: readonly PersonHere[];
}
const START: Told = { state: 'waiting', people: [] };

/** While a process that is shared is open, one window of this browser carries it to the others. */
export function TogetherProvider({ children }: { children: ReactNode }) {
  const store = useProcessStore();
  const id = useProcess(({ process }) => process.id);
  const repository = useRepository();
  const windows = useWindows();
  const shared = useShared();
  const name = textOf(useAnswer(register, 'myName'));
  const line = useLine(shared !== null);
  const wanted = shared !== null && line !== undefined && line !== null;
  const holds = useOnlyHolder(`brukerpanelveilederen/together/${id}`, wanted);
  const [told, setTold] = useState(START);
  const [at, setAt] = useState('');
  const [carrier, setCarrier] = useState<Pick<Carrier, 'say' | 'close'> | null>(null);
  useEffect(() => {
    if (!shared || !line || !holds) return undefined;
    let stopped = false;
    let carried: Pick<Carrier, 'say' | 'close'> | null = null;
    const hear = (news: Partial<Told>): void => {
      if (!stopped) setTold((before) => ({ ...before, ...news }));
    };
    void import('#session/process/carry-shared.ts').then(({ carryShared }) => {
      if (stopped) return;
      carried = carryShared({
        carry: (given) => line.carry(shared.at, given),
        repository,
        windows,
        processId: id,
        now: () => new Date().toISOString(),
        begins: shared.begins,
        newId,
        onState: (state) => hear({ state }),
        onPeople: (people) => hear({ people }),
      });
      setCarrier(carried);
    });
    return () => {
      stopped = true;
      setTold(START);
      setCarrier(null);
      void store.flush().then(() => carried?.close());
    };
  }, [shared, line, holds, store, id, repository, windows]);
  useEffect(() => carrier?.say({ name, at }), [carrier, name, at]);

  const isElsewhere = wanted && !holds;
  const value = useMemo(
    (): TogetherNow | null => shared && { ...told, ...(isElsewhere && { state: 'elsewhere' }), say: setAt },
    [shared, told, isElsewhere],
  );
  return <TogetherContext.Provider value={value}>{children}</TogetherContext.Provider>;
}
