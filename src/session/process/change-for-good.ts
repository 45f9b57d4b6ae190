import type { Change } from '#domain/process/change.ts';
import type { ProcessStore } from './process-store.ts';

/**
 * Changes that «Angre» must not take back, since they say what has happened outside the program: an answer was taken
 * out, a key was given away. What can be undone stays as it was.
 */
export function changeForGood(store: ProcessStore, changes: readonly Change[]): void {
  const { past, future } = store.getState();
  store.change(changes, '');
  store.setState({ past, future });
}
