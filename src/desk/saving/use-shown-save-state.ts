import { useEffect, useState } from 'react';
import { useProcessStore } from '#session/process/process-context.tsx';
import type { SaveState } from '#storage/autosave.ts';

/** Between two keys all is stored for a moment; saying so each time is a flicker, and work. ms */
const CALM_MS = 250;

/**
 * The save state as it is said. That something is not saved is said at once; that all is, when it has stayed so for a moment:
 * never too early, and once for each time the hands rest.
 */
export function useShownSaveState(): SaveState {
  const store = useProcessStore();
  const [shown, setShown] = useState(() => store.getState().saveState);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let said = store.getState().saveState;
    const say = (state: SaveState): void => {
      said = state;
      setShown(state);
    };
    function follow(state: SaveState): void {
      clearTimeout(timer);
      if (state === said || (state.kind === 'saving' && said.kind === 'saving')) return;
      if (state.kind === 'saved' && said.kind === 'saving') timer = setTimeout(() => say(state), CALM_MS);
      else say(state);
    }
    say(said);
    const stop = store.subscribe(({ saveState }, before) => {
      if (saveState !== before.saveState) follow(saveState);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store]);
  return shown;
}
