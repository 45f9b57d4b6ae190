import { useEffect, useState } from 'react';
import { useProcessStore } from '#session/process/process-context.tsx';
import type { SaveState } from '#storage/autosave.ts';
import { afterPaint } from '#ui/after-paint.ts';

/** Between two keys all is stored for a moment; saying so each time is a flicker, and work. ms */
const CALM_MS = 250;

/**
 * The save state as it is said. That something cannot be saved is said at once; that it is being saved, when the letter that was typed
 * stands on the screen; that all is saved, when it has stayed so for a moment: once for each time the hands rest.
 */
export function useShownSaveState(): SaveState {
  const store = useProcessStore();
  const [shown, setShown] = useState(() => store.getState().saveState);
  useEffect(() => {
    let callOff = (): void => undefined;
    let said = store.getState().saveState;
    const say = (state: SaveState): void => {
      said = state;
      setShown(state);
    };
    function follow(state: SaveState): void {
      callOff();
      if (state === said || (state.kind === 'saving' && said.kind === 'saving')) return;
      if (state.kind === 'saved' && said.kind === 'saving') callOff = later(() => say(state));
      else if (state.kind === 'saving') callOff = afterPaint(() => say(state));
      else say(state);
    }
    say(said);
    const stop = store.subscribe(({ saveState }, before) => {
      if (saveState !== before.saveState) follow(saveState);
    });
    return () => {
      callOff();
      stop();
    };
  }, [store]);
  return shown;
}

function later(work: () => void): () => void {
  const timer = setTimeout(work, CALM_MS);
  return () => clearTimeout(timer);
}
