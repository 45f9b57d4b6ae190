import { useEffect, useState } from 'react';
import { followProcess, type Opened } from './follow-process.ts';
import { useRepository } from '#session/repositories/repository-context.ts';
import { useWindows } from '#session/repositories/windows-context.ts';

/** Opens the process with this id and keeps it open while the component stands; saves and closes after. */
export function useOpenedProcess(id: string): Opened {
  const repository = useRepository();
  const windows = useWindows();
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  useEffect(() => {
    const close = followProcess({
      repository,
      windows,
      processId: id,
      now: () => new Date().toISOString(),
      onOpened: setOpened,
    });
    return () => {
      setOpened({ kind: 'opening' });
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
