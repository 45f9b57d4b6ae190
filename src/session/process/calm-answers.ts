import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Process } from '#domain/process/process.ts';
import { whenLifted } from '#session/pointer/when-lifted.ts';
import { isTyping } from './deed.ts';
import type { ProcessState } from './process-store.ts';

/** How long the hands must rest, ms: longer than between two keys of a calm typist, shorter than anybody waits for advice. */
const REST_MS = 300;
/** Somebody who never stops typing still sees the rest of the page follow, ms. */
const LONGEST_WAIT_MS = 2_000;

export interface CalmState {
  readonly process: Process;
}

/**
 * The open process as it was when the hands last rested. What is worked out from all the answers (advice,
 * progress, drafts, previews) follows this one, so that a keystroke only has to paint its own field. What is
 * done with a button is followed at once.
 */
export function calmAnswers(
  store: Pick<StoreApi<Pick<ProcessState, 'process' | 'past'>>, 'getState' | 'subscribe'>,
): Pick<StoreApi<CalmState>, 'getState' | 'getInitialState' | 'subscribe'> {
  const calm = createStore<CalmState>(() => ({ process: store.getState().process }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  const follow = (): void => {
    clearTimeout(timer);
    waitingSince = undefined;
    calm.setState({ process: store.getState().process });
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
  return calm;
}
