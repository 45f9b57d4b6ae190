import { createContext, use, useState, type ReactNode } from 'react';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import type { SaveState } from '#storage/autosave.ts';
import { useSay } from '#ui/announcer.tsx';
import { useKeyDown } from '#ui/use-key-down.ts';

const AskedContext = createContext<SaveState | null>(null);

/**
 * Ctrl+S is a question: is this saved? What waits goes to the disk, and the answer is said aloud and stands in the line of
 * saving. The browser's own answer, a dialog that saves the page as it looks, would take nothing that is written along.
 */
export function SaveByKey({ children }: { children: ReactNode }) {
  const store = useProcessStore();
  const { frame } = useWords('shell');
  const say = useSay();
  const [asked, setAsked] = useState<SaveState | null>(null);
  async function answer(): Promise<void> {
    await store.flush();
    const { saveState } = store.getState();
    setAsked(saveState);
    say(
      saveState.kind === 'failed' ? `${frame.notSaved} ${frame.why[saveState.reason]}` : frame.savesByItself,
    );
  }
  useKeyDown('window', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    if (!event.repeat) void answer();
  });
  return <AskedContext value={asked}>{children}</AskedContext>;
}

/** Was it asked by the key since this was saved? Whatever is saved after it is another saving, and says so. */
export const useAskedByKey = (state: SaveState): boolean => use(AskedContext) === state;
