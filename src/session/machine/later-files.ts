/** The names of what is fetched when the page stands, made with the program (`scripts/later-files.ts`). */
export const LATER_LIST = 'later.json';

/** Permanent: where they are kept. The service worker looks in every cache there is (`public/old-windows.js`). */
export const LATER_CACHE = 'later-files';

/** Under this name the list of the version before is kept, for windows that still run it. */
const BEFORE = 'later-before';

/** What of a browser is used here. */
export interface LaterMachine {
  readonly caches: Pick<CacheStorage, 'open'>;
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>;
  /** Comes when nobody waits for anything else. */
  readonly idle: () => Promise<void>;
  /** Is a new version on its way? What this one still lacks is not worth fetching, and would hold that one back. */
  readonly isLeaving: () => boolean;
}

/** `partly`: some of it could not be fetched this time. */
export type OfflineState = 'unknown' | 'fetching' | 'complete' | 'partly';

/** Fetches what the first visit did not wait for, and knows how far it has come. */
export interface LaterFiles {
  readonly state: () => OfflineState;
  readonly onChange: (listener: () => void) => () => void;
  /**
   * Fetches, one after another, what is not kept yet; names say what is in a file. What neither this version nor the one
   * before names is thrown away. Never rejects.
   */
  readonly fetchAll: (machine: LaterMachine) => Promise<void>;
}

export function createLaterFiles(): LaterFiles {
  let state: OfflineState = 'unknown';
  const listeners = new Set<() => void>();
  const tell = (next: OfflineState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetchAll: (machine) =>
      // A browser that keeps nothing, or a full disk: it is fetched when it is needed.
      fetchMissing(machine, tell).catch(() => tell('partly')),
  };
}

async function fetchMissing(
  { caches, fetch, idle, isLeaving }: LaterMachine,
  tell: (state: OfflineState) => void,
): Promise<void> {
  await idle();
  const cache = await caches.open(LATER_CACHE);
  const listed = await fetch(LATER_LIST);
  if (!listed.ok) return;
  const names = await namesIn(listed);
  const missing: string[] = [];
  for (const name of names) if (!(await cache.match(name))) missing.push(name);
  if (missing.length > 0) tell('fetching');
  let failed = false;
  for (const name of missing) {
    await idle();
    if (isLeaving()) return tell('unknown');
    // Past the service worker, which lets this kind through: what it is busy with holds back a new version.
    const came = await fetch(name, { priority: 'low', cache: 'force-cache' }).catch(() => undefined);
    if (came?.ok) await cache.put(name, came);
    else failed = true;
  }
  if (!failed) await forgetOlder(cache, names);
  tell(failed ? 'partly' : 'complete');
}

const namesIn = async (response: Response): Promise<readonly string[]> => {
  const listed: unknown = await response.json();
  return Array.isArray(listed) ? listed.filter((name): name is string => typeof name === 'string') : [];
};

/** Of this folder alone: another program of ours can lie in another folder of the same server. */
async function forgetOlder(cache: Cache, names: readonly string[]): Promise<void> {
  const kept = await cache.match(BEFORE);
  const lists = kept ? ((await kept.json()) as readonly (readonly string[])[]) : [];
  const [latest = [], before = []] = lists;
  const isSame = latest.length === names.length && latest.every((name, index) => name === names[index]);
  const older = isSame ? before : latest;
  await cache.put(BEFORE, new Response(JSON.stringify([names, older])));
  const wanted = new Set([...names, ...older, BEFORE]);
  const here = new URL('.', document.baseURI).href;
  for (const { url } of await cache.keys())
    if (url.startsWith(here) && !wanted.has(url.slice(here.length))) await cache.delete(url);
}
