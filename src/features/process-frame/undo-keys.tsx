import { useEffect, useState } from 'react';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';

const TEXT_FIELD = 'textarea, input[type="text"], input:not([type])';

/**
 * Ctrl+Z and Ctrl+Shift+Z (Ctrl+Y) across steps. Inside a text field the field's own undo comes first, so
 * the keys are left alone there. What was undone is said aloud.
 */
export function UndoKeys() {
  const store = useProcessStore();
  const { shell } = useWords();
  const [said, setSaid] = useState('');
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const redo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!redo && key !== 'z') return;
      if (event.target instanceof Element && event.target.matches(TEXT_FIELD)) return;
      event.preventDefault();
      const label = redo ? store.redo() : store.undo();
      if (label !== null) setSaid(redo ? shell.frame.redone(label) : shell.frame.undone(label));
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, shell]);
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}
