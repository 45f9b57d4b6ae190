import { useEffect, useState } from 'react';
import { createAutosave } from '#storage/create-autosave.ts';
import type { ProcessRepository } from '#storage/process-repository.ts';
import { createWindowChannel } from '#storage/windows.ts';
import { createProcessStore, type ProcessStore } from './process-store.ts';
import { useRepository } from './repository-context.ts';

export type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly store: ProcessStore }
  | { readonly kind: 'missing' | 'newer' | 'damaged' | 'failed' };

async function open(repository: ProcessRepository, id: string): Promise<Opened> {
  const loaded = await repository.load(id);
  if (loaded.kind !== 'loaded') return { kind: loaded.kind };
  const autosave = createAutosave({ repository, processId: id, now: () => new Date().toISOString() });
  const store = createProcessStore({
    process: loaded.process,
    autosave,
    channel: createWindowChannel(id),
    // Losing the bookmark is no loss of text; the next step sets it again.
    onVisit: (step) => void repository.setLastStep(id, step).catch(() => undefined),
  });
  return { kind: 'open', store };
}

/** Opens the process with this id and keeps it open while the component stands; saves and closes after. */
export function useOpenedProcess(id: string): Opened {
  const repository = useRepository();
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  useEffect(() => {
    let current = true;
    let store: ProcessStore | null = null;
    open(repository, id).then(
      (next) => {
        if (next.kind === 'open') store = next.store;
        if (current) setOpened(next);
        else void store?.close();
      },
      () => current && setOpened({ kind: 'failed' }),
    );
    return () => {
      current = false;
      setOpened({ kind: 'opening' });
      void store?.close();
    };
  }, [repository, id]);
  return opened;
}
