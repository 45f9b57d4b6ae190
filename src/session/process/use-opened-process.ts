import { useEffect, useState } from 'react';
import { followProcess, type Opened } from './follow-process.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWindows } from '#session/repositories/windows-context.ts';

const OPENING: Opened = { kind: 'opening' };

/** Opens the process with this id and keeps it open while the component stands; saves and closes after. */
export function useOpenedProcess(id: string): Opened {
  const repository = useRepository();
  const windows = useWindows();
  const [found, setFound] = useState<{ readonly of: string; readonly opened: Opened }>({
    of: id,
    opened: OPENING,
  });
  // At a new address what stood at the one before is nothing: by its kind a page may lead away.
  const opened = found.of === id ? found.opened : OPENING;
  useEffect(() => {
    const close = followProcess({
      repository,
      windows,
      processId: id,
      now: () => new Date().toISOString(),
      onOpened: (next) => setFound({ of: id, opened: next }),
    });
    return () => {
      setFound({ of: id, opened: OPENING });
      close();
    };
  }, [repository, windows, id]);
  const store = opened.kind === 'open' ? opened.store : null;
  useEffect(() => {
    if (!store) return;
    const onLeft = (): void => store.endTyping();
    document.addEventListener('focusout', onLeft);
    return () => document.removeEventListener('focusout', onLeft);
  }, [store]);
  return opened;
}
