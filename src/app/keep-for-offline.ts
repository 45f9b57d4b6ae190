import type { LaterFiles } from '#session/machine/later-files.ts';
import { idle } from './idle.ts';

/** Once what every visit needs is kept, the rest is fetched too. A program that is one file has everything in it. */
export function keepForOffline(later: LaterFiles): void {
  if (!('serviceWorker' in navigator) || !('caches' in window) || window.location.protocol === 'file:')
    return;
  void navigator.serviceWorker.ready.then((registration) =>
    later.fetchAll({
      caches,
      fetch: (address, init) => fetch(address, init),
      idle,
      isLeaving: () => registration.installing !== null || registration.waiting !== null,
    }),
  );
}
