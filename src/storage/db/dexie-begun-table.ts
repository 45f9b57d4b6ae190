import Dexie, { type Table } from 'dexie';
import { MOST_TEXTS, newestOf, tooMany, type BegunTable, type BegunText } from '../begun/begun-table.ts';
import type { DatabaseGiven } from './database.ts';

/** Permanent, see `DATABASE_NAME`. A database of its own: a line that is begun never waits for that of the processes. */
const BEGUN_DATABASE = 'brukerpanelveilederen-begun';

/** Begun texts in IndexedDB. */
export function createDexieBegunTable({ name = BEGUN_DATABASE, ...given }: DatabaseGiven = {}): BegunTable {
  const database = new Dexie(name, { ...given, chromeTransactionDurability: 'strict' });
  database.version(1).stores({ texts: 'id, process' });
  const texts: Table<BegunText, string> = database.table('texts');
  const writing = <T>(work: () => Promise<T>): Promise<T> =>
    Promise.resolve(database.transaction('rw', texts, work));
  return {
    save: (written, gone) =>
      writing(async () => {
        await texts.bulkPut([...written]);
        await texts.bulkDelete([...gone]);
        if ((await texts.count()) > MOST_TEXTS) await texts.bulkDelete([...tooMany(await texts.toArray())]);
      }),
    claim: (fits, window) =>
      writing(async () => {
        const found = newestOf(await texts.toArray(), fits);
        if (found) await texts.put({ ...found, window });
        return found;
      }),
    forget: (process) =>
      writing(async () => {
        await texts.where('process').equals(process).delete();
      }),
  };
}
