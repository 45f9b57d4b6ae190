export type Persistence = 'granted' | 'refused' | 'unsupported';

/** How safe and how full the browser's storage is. `null`: the browser does not say. Bytes. */
export interface StorageHealth {
  readonly persisted: boolean | null;
  readonly usage: number | null;
  readonly quota: number | null;
}

type Storage = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

/** Absent on an insecure page and in old browsers, whatever the types say. */
const browserStorage = (): Storage | undefined =>
  typeof navigator === 'undefined' ? undefined : navigator.storage;

/**
 * Asks the browser not to throw the processes away when the disk is short. Some browsers ask the person, so
 * call it after something was written. A "granted" helps; it is no promise. Never rejects.
 */
export async function askForPersistence(
  storage: Storage | undefined = browserStorage(),
): Promise<Persistence> {
  if (!storage?.persist) return 'unsupported';
  try {
    return (await storage.persist()) ? 'granted' : 'refused';
  } catch {
    return 'refused';
  }
}

/** Never rejects: what the browser will not tell is `null`. */
export async function storageHealth(storage: Storage | undefined = browserStorage()): Promise<StorageHealth> {
  const [persisted, estimate] = await Promise.all([
    storage?.persisted?.().catch(() => null) ?? null,
    storage?.estimate?.().catch(() => null) ?? null,
  ]);
  return { persisted, usage: estimate?.usage ?? null, quota: estimate?.quota ?? null };
}
