/** How often an open page asks whether there is a new version, ms: a meeting is shorter, a week-long tab is not. */
const ASK_EVERY_MS = 60 * 60 * 1000;

/** The part of a browser's service workers that is used here. */
export interface Workers {
  /** What serves this page; null for a page that came from the server itself. */
  readonly controller: unknown;
  /** Nothing where the browser lets no worker in. */
  readonly register: (address: string) => Promise<Registration | undefined>;
  readonly addEventListener: (event: 'controllerchange', listener: () => void) => void;
}
export interface Registration {
  readonly installing: Pick<ServiceWorker, 'state' | 'addEventListener'> | null;
  readonly waiting: { readonly postMessage: (message: unknown) => void } | null;
  readonly addEventListener: (event: 'updatefound', listener: () => void) => void;
  readonly update: () => Promise<unknown>;
}

/**
 * Tells each time a new version can be taken, and gives the way to take it. Only the window that takes it is loaded
 * anew; the others keep what they run (`public/old-windows.js`) and are told that they can take it too.
 */
export function followVersions(
  workers: Workers,
  { reload, onReady }: { readonly reload: () => void; readonly onReady: () => void },
): () => void {
  // Without one this page came from the server a moment ago, and the first to come is its own version.
  const isServed = workers.controller !== null;
  let registration: Registration | null = null;
  let agreed = false;
  const ready = (): void => {
    if (isServed && !agreed) onReady();
  };
  workers.addEventListener('controllerchange', () => (agreed ? reload() : ready()));
  void workers.register('./sw.js').then(
    (found) => {
      if (!found) return;
      registration = found;
      if (found.waiting) ready();
      found.addEventListener('updatefound', () => {
        const coming = found.installing;
        coming?.addEventListener('statechange', () => coming.state === 'installed' && ready());
      });
      setInterval(() => void found.update().catch(() => undefined), ASK_EVERY_MS);
    },
    // Then the program works with a network, and stays as it is.
    () => undefined,
  );
  return () => {
    agreed = true;
    // Another window has taken it already where none waits.
    if (registration?.waiting) registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    else reload();
  };
}
