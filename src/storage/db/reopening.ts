import { saveFailureOf } from '../save-failure.ts';
import type { Database } from './database.ts';

/** How long a database may take to open before what waits for it is told, ms. It goes on opening. */
const OPENS_WITHIN_MS = 4_000;

/** The database did not open in time: an old window holds it, or the browser does not answer. */
class NotOpenError extends Error {
  constructor() {
    super('The database does not open.');
    this.name = 'BlockedError';
  }
}

/**
 * The same port, which never waits for ever: every method rejects when the database has not opened in time, so that
 * somebody is told. And it heals: a connection the browser has ended is left, and the next call opens another (Dexie
 * gives up for good after three tries of its own).
 */
export function reopening<Port extends object>(
  database: Database,
  port: Port,
  { withinMs = OPENS_WITHIN_MS }: { readonly withinMs?: number } = {},
): Port {
  async function opened(): Promise<void> {
    if (database.isOpen()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new NotOpenError()), withinMs);
    });
    try {
      await Promise.race([database.open(), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async function call(method: () => unknown): Promise<unknown> {
    await opened();
    try {
      return await method();
    } catch (error) {
      if (saveFailureOf(error) === 'blocked') database.close({ disableAutoOpen: false });
      throw error;
    }
  }

  return new Proxy(port, {
    get(target, name): unknown {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...given: unknown[]) => call((): unknown => Reflect.apply(method, target, given));
    },
  });
}
