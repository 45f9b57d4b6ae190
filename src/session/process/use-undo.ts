import { useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { useWords } from '#session/words/use-words.ts';
import type { Deed } from './deed.ts';
import { useProcess, useProcessStore } from './process-context.tsx';

const TEXT_FIELD = 'textarea, input[type="text"], input:not([type])';

/** Undo and redo of what was done in this window. */
export interface Undoing {
  readonly undo: () => void;
  readonly redo: () => void;
  /** What each would take back or do again; `undefined` where there is nothing. */
  readonly last: string | undefined;
  readonly next: string | undefined;
  /** "Angret: Viktighet, rad 6", until something else is done; empty else. */
  readonly said: string;
}

/**
 * Undo and redo, also by Ctrl+Z and Ctrl+Shift+Z (Ctrl+Y), wherever in the guide the deed was done. Inside a text
 * field the field's own undo comes first, so the keys are left alone there. For one place in each page.
 */
export function useUndo(): Undoing {
  const store = useProcessStore();
  const shell = useWords('shell');
  const [done, setDone] = useState<{ readonly said: string; readonly past: readonly Deed[] } | null>(null);
  const fresh = useProcess(({ past }) => past === done?.past);
  // Labels, not deeds: typing on in a field makes nothing here to be drawn anew.
  const last = useProcess(({ past }) => past.at(-1)?.label);
  const next = useProcess(({ future }) => future.at(-1)?.label);
  const undo = useCallback(() => {
    const label = store.undo();
    if (label !== null) setDone({ said: shell.frame.undone(label), past: store.getState().past });
  }, [store, shell]);
  const redo = useCallback(() => {
    const label = store.redo();
    if (label !== null) setDone({ said: shell.frame.redone(label), past: store.getState().past });
  }, [store, shell]);

  // With the page, not after it: a key struck the moment it stands there counts.
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const again = key === 'y' || (key === 'z' && event.shiftKey);
      if (!again && key !== 'z') return;
      if (event.target instanceof Element && event.target.matches(TEXT_FIELD)) return;
      event.preventDefault();
      if (again) redo();
      else undo();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo, redo]);

  return useMemo(
    () => ({ undo, redo, last, next, said: fresh ? (done?.said ?? '') : '' }),
    [undo, redo, last, next, fresh, done],
  );
}
