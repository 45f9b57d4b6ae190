import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDatabase } from '#storage/db/database.ts';
import { createDexieOwnFiles } from '#storage/db/dexie-own-files.ts';
import type { OwnFiles } from '#storage/own-files.ts';

/** Templates and profiles of a trust that has brought none yet, in a database of its own. */
export const emptyOwnFiles = (): OwnFiles =>
  createDexieOwnFiles(openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }));
