import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Order } from '../order.ts';
import type { OwnFile } from '../own-files.ts';
import type { KeptVersion, ProcessSummary, Shadow } from '../process-repository.ts';

/** Where the browser keeps the processes. Permanent: another name is another, empty database. */
export const DATABASE_NAME = 'brukerpanelveilederen';

export interface DatabaseGiven {
  readonly name?: string;
  /** The browser's own where absent. */
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
}

/** What lies in `processes`: a process of this version of the program, or something another version wrote. */
export interface StoredRecord {
  readonly id: string;
}
export interface VersionRecord extends KeptVersion {
  readonly seq: number;
}

/** Stays when the process is deleted, so that one that comes back goes on from there. */
export interface OrderRecord extends Order {
  readonly id: string;
}

/** Stays when the process is deleted, as its order does. */
export interface ShadowRecord extends Shadow {
  readonly id: string;
}

export type OwnFileRecord = { -readonly [K in keyof Omit<OwnFile, 'id'>]: OwnFile[K] } & {
  readonly seq: number;
};

export type Database = Dexie & {
  readonly processes: Table<StoredRecord, string>;
  readonly summaries: Table<ProcessSummary, string>;
  readonly versions: EntityTable<VersionRecord, 'seq'>;
  readonly orders: Table<OrderRecord, string>;
  readonly shadows: Table<ShadowRecord, string>;
  readonly ownFiles: EntityTable<OwnFileRecord, 'seq'>;
};

/**
 * Opens (at the first use) the one database. Table names and keys are permanent; new ones come as a new
 * `version(n)` and the old lines stay. Writes are told to be on the disk before they are reported done.
 */
export function openDatabase({ name = DATABASE_NAME, ...given }: DatabaseGiven = {}): Database {
  const database = new Dexie(name, {
    ...given,
    chromeTransactionDurability: 'strict',
    cache: 'disabled',
  }) as Database;
  // Nobody asks the database to be told of changes (windows have a line of their own), and keeping account of them for that costs
  // every write as much as the write does.
  for (const unused of ['Observability', 'Cache']) database.unuse({ stack: 'dbcore', name: unused });
  database.version(1).stores({
    processes: 'id',
    summaries: 'id',
    versions: '++seq, processId',
  });
  // Deleted processes are found by why they were kept, without reading every version.
  database.version(2).stores({ versions: '++seq, processId, because' });
  database.version(3).stores({ ownFiles: '++seq, kind' });
  // What is decided about versions is read from these indexes alone, never from the versions. `step` and `path` stand
  // in overwritten texts only, and so in their indexes.
  database.version(4).stores({
    versions:
      '++seq, processId, because, [processId+because+at], [processId+at+step+path], [processId+step+path]',
    orders: 'id',
  });
  database.version(5).stores({ shadows: 'id' });
  return database;
}
