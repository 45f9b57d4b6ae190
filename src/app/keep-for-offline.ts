import type { LaterFiles } from '#session/machine/later-files.ts';

/** Comes when the browser has nothing else to do, and within some seconds all the same. */
const idle = (): Promise<void> =>
  new Promise((done) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => done(), { timeout: 5_000 });
    // WebKit does not tell when it rests: what a person presses comes in between all the same.
    else setTimeout(done, 100);
  });

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
