import { DatabaseSync } from 'node:sqlite';
import { chmodSync } from 'node:fs';
import { tablesIn } from './shape.mjs';

/**
 * `FULL`: what is committed is on the disk, a power cut included. `secure_delete`: what is deleted is written over with zeros.
 */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA busy_timeout = 5000;
  PRAGMA secure_delete = ON;
`;

const DIALECT = {
  whole: 'INTEGER',
  bytes: 'BLOB',
  text: 'TEXT',
  ownId: 'INTEGER PRIMARY KEY',
  end: 'STRICT',
  lock: '',
};

/**
 * One file, which only its owner can read.
 * @param {string} file
 * @returns {import('./shape.mjs').Database}
 */
export function openSqlite(file) {
  const db = new DatabaseSync(file);
  db.exec(PRAGMAS);
  for (const table of tablesIn(DIALECT)) db.exec(table);
  // A file that an earlier line made.
  if (!db.prepare("SELECT 1 FROM pragma_table_info('processes') WHERE name = 'sharing'").get())
    db.exec('ALTER TABLE processes ADD COLUMN sharing INTEGER NOT NULL DEFAULT 1');
  if (file !== ':memory:') chmodSync(file, 0o600);
  /** @type {Map<string, import('node:sqlite').StatementSync>} */
  const prepared = new Map();
  /** @param {string} text */
  const sql = (text) => {
    const statement = prepared.get(text) ?? db.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  return {
    dialect: DIALECT,
    all: (text, ...given) => sql(text).all(...given),
    change: (text, ...given) => Number(sql(text).run(...given).changes),
    together(work) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const made = work();
        db.exec('COMMIT');
        return made;
      } catch (error) {
        // A disk that is full has ended it already.
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    forgetLog: () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    backUp: (to) => void sql('VACUUM INTO ?').run(to),
    close: () => db.close(),
  };
}
