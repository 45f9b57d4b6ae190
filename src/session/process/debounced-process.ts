import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Process } from '#domain/process/process.ts';
import { whenLifted } from '#session/pointer/when-lifted.ts';
import { isTyping } from './deed.ts';
import type { ProcessState } from './process-store.ts';

/** How long after the last keystroke the copy follows, ms: longer than between two keys, shorter than anybody waits for advice. */
const REST_MS = 300;
/** Somebody who never stops typing still sees the rest of the page follow, ms. */
const LONGEST_WAIT_MS = 2_000;

export interface DebouncedState {
  readonly process: Process;
}

/**
 * A debounced copy of the open process: 300 ms after the last keystroke, at the latest two seconds after the first; at
 * once after what is done with a button; never while a pointer is down (`whenLifted`). What is worked out from all the
 * answers (advice, progress, drafts, previews) follows this one, so that a keystroke only has to paint its own field
 * (decision 0026).
 */
export function debouncedProcess(
  store: Pick<StoreApi<Pick<ProcessState, 'process' | 'past'>>, 'getState' | 'subscribe'>,
): Pick<StoreApi<DebouncedState>, 'getState' | 'getInitialState' | 'subscribe'> {
  const copy = createStore<DebouncedState>(() => ({ process: store.getState().process }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  const follow = (): void => {
    clearTimeout(timer);
    waitingSince = undefined;
    copy.setState({ process: store.getState().process });
  };
  store.subscribe(({ process, past }, before) => {
    if (past !== before.past && !isTyping(past.at(-1))) {
      follow();
      return;
    }
    if (process === before.process) return;
    const now = Date.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => whenLifted(follow),
      Math.max(0, Math.min(REST_MS, waitingSince + LONGEST_WAIT_MS - now)),
    );
  });
  return copy;
}
