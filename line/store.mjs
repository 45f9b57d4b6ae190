import { DatabaseSync } from 'node:sqlite';
import { chmodSync } from 'node:fs';
import { sharedOf } from './documents.mjs';

/**
 * `FULL`: what is committed is on the disk, a power cut included. `secure_delete`: what is deleted is written over with zeros.
 */
const SHAPE = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA busy_timeout = 5000;
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS processes
    (id TEXT PRIMARY KEY, touched INTEGER NOT NULL, warned INTEGER, meeting INTEGER NOT NULL DEFAULT 1,
     sharing INTEGER NOT NULL DEFAULT 1) STRICT;
  CREATE TABLE IF NOT EXISTS documents (name TEXT PRIMARY KEY, process TEXT NOT NULL, data BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS journal
    (id INTEGER PRIMARY KEY, name TEXT NOT NULL, process TEXT NOT NULL, data BLOB NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS journal_name ON journal (name, id);
  CREATE TABLE IF NOT EXISTS shown (process TEXT NOT NULL, round TEXT NOT NULL, PRIMARY KEY (process, round)) STRICT;
  CREATE TABLE IF NOT EXISTS answers
    (process TEXT NOT NULL, person TEXT NOT NULL, at INTEGER NOT NULL, sealed TEXT NOT NULL,
     PRIMARY KEY (process, person)) STRICT;
  CREATE TABLE IF NOT EXISTS summaries (process TEXT PRIMARY KEY, at INTEGER NOT NULL, said TEXT NOT NULL) STRICT;
`;

/** Sealed answers that wait for one process. */
const MOST_ANSWERS = 500;

/** Every table that has something of a process. */
const OF_A_PROCESS = ['documents', 'journal', 'shown', 'answers', 'summaries'];

/**
 * All that is kept, in one file. Every call is done when it returns.
 * @param {string} file
 */
export function openStore(file) {
  const db = new DatabaseSync(file);
  db.exec(SHAPE);
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
  /** All of it or nothing. @template T @param {() => T} work @returns {T} */
  function together(work) {
    db.exec('BEGIN IMMEDIATE');
    try {
      const made = work();
      db.exec('COMMIT');
      return made;
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  }
  /** Nothing that was deleted stays in the log of writes either. */
  const forgetLog = () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)');

  return {
    sql,
    together,
    close: () => db.close(),
    /** A copy of all of it as it stands now, in a file that is not there yet. @param {string} to */
    backUp: (to) => sql('VACUUM INTO ?').run(to),

    processes: {
      /** @param {string} id @param {number} at */
      create: (id, at) => sql('INSERT INTO processes (id, touched) VALUES (?, ?)').run(id, at),
      /** @param {string} id @returns {{ touched: number, warned: number | null, meeting: number, sharing: number } | undefined} */
      find: (id) => sql('SELECT touched, warned, meeting, sharing FROM processes WHERE id = ?').get(id),
      /** Somebody has used it: it is not forgotten for a while. @param {string} id @param {number} at */
      touch: (id, at) => sql('UPDATE processes SET touched = ?, warned = NULL WHERE id = ?').run(at, id),
      /** @param {string} id */
      remove(id) {
        together(() => {
          for (const table of OF_A_PROCESS) sql(`DELETE FROM ${table} WHERE process = ?`).run(id);
          sql('DELETE FROM processes WHERE id = ?').run(id);
        });
        forgetLog();
      },
      /** Tokens of voters from before hold no longer. @param {string} id */
      nextMeeting: (id) => sql('UPDATE processes SET meeting = meeting + 1 WHERE id = ?').run(id),
      /** Tokens of colleagues from before hold no longer. @param {string} id */
      nextSharing: (id) => sql('UPDATE processes SET sharing = sharing + 1 WHERE id = ?').run(id),
      /** What was shared. @param {string} id */
      clearShared(id) {
        together(() => {
          for (const table of ['documents', 'journal'])
            sql(`DELETE FROM ${table} WHERE process = ? AND name = ?`).run(id, sharedOf(id));
        });
        forgetLog();
      },
      /** Ballots, and what the room was asked. @param {string} id */
      clearMeeting(id) {
        together(() => {
          for (const table of ['documents', 'journal'])
            sql(`DELETE FROM ${table} WHERE process = ? AND name <> ?`).run(id, sharedOf(id));
          sql('DELETE FROM shown WHERE process = ?').run(id);
        });
        forgetLog();
      },
      /** Those that nobody has touched since. @param {number} since @returns {readonly string[]} */
      untouched: (since) =>
        sql('SELECT id FROM processes WHERE touched < ? AND warned IS NULL')
          .all(since)
          .map(({ id }) => String(id)),
      /** @param {string} id @param {number} at */
      warn: (id, at) => sql('UPDATE processes SET warned = ? WHERE id = ?').run(at, id),
      /** Those warned before then, and not touched after. @param {number} then @returns {readonly string[]} */
      warnedBefore: (then) =>
        sql('SELECT id FROM processes WHERE warned < ?')
          .all(then)
          .map(({ id }) => String(id)),
      /** Those whose meeting nobody has touched since, and that still have ballots. @param {number} since @returns {readonly string[]} */
      leftMeetings: (since) =>
        sql(
          `SELECT id FROM processes WHERE touched < ? AND id IN
           (SELECT process FROM documents WHERE name <> process || '/shared'
            UNION SELECT process FROM journal WHERE name <> process || '/shared')`,
        )
          .all(since)
          .map(({ id }) => String(id)),
    },

    documents: {
      /** What was gathered, and then every change since. @param {string} name @returns {readonly Uint8Array[]} */
      read: (name) =>
        [
          ...sql('SELECT data FROM documents WHERE name = ?').all(name),
          ...sql('SELECT data FROM journal WHERE name = ? ORDER BY id').all(name),
        ].map(({ data }) => /** @type {Uint8Array} */ (data)),
      /** On the disk when this returns. @param {string} process @param {string} name @param {Uint8Array} update */
      append: (process, name, update) =>
        sql('INSERT INTO journal (process, name, data) VALUES (?, ?, ?)').run(process, name, update),
      /**
       * Puts all of a document in the place of its changes; nothing where there are none, as when they were deleted.
       * @param {string} process @param {string} name @param {Uint8Array} whole Has every change that was appended.
       */
      gather: (process, name, whole) =>
        together(() => {
          if (sql('DELETE FROM journal WHERE name = ?').run(name).changes === 0) return;
          sql(
            'INSERT INTO documents (name, process, data) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET data = excluded.data',
          ).run(name, process, whole);
        }),
      /** The names that begin so and hold something. @param {string} start @returns {readonly string[]} */
      named: (start) =>
        sql(
          `SELECT name FROM documents WHERE substr(name, 1, ?1) = ?2
           UNION SELECT name FROM journal WHERE substr(name, 1, ?1) = ?2`,
        )
          .all(start.length, start)
          .map(({ name }) => String(name)),
    },

    shown: {
      /** For good: what was seen cannot be unseen. @param {string} process @param {string} round */
      add: (process, round) => sql('INSERT OR IGNORE INTO shown VALUES (?, ?)').run(process, round),
      /** @param {string} process @param {string} round */
      has: (process, round) =>
        sql('SELECT 1 FROM shown WHERE process = ? AND round = ?').get(process, round) !== undefined,
    },

    answers: {
      /**
       * On the disk when this returns; false, and nothing put, where the box is full. `at` always grows, so that what came later
       * is never taken away for what was read.
       * @param {string} process @param {string} person @param {number} at @param {string} sealed
       */
      put: (process, person, at, sealed) =>
        together(() => {
          const { count } = sql(
            'SELECT count(*) AS count FROM answers WHERE process = ? AND person <> ?',
          ).get(process, person);
          if (count >= MOST_ANSWERS) return false;
          sql(
            `INSERT INTO answers VALUES (?, ?, ?, ?) ON CONFLICT (process, person)
             DO UPDATE SET at = max(excluded.at, answers.at + 1), sealed = excluded.sealed`,
          ).run(process, person, at, sealed);
          return true;
        }),
      /** @param {string} process */
      list: (process) =>
        sql('SELECT person, at, sealed FROM answers WHERE process = ? ORDER BY at, person').all(process),
      /** Only as it was when it was read: a later one stays. @param {string} process @param {string} person @param {number} at */
      remove(process, person, at) {
        sql('DELETE FROM answers WHERE process = ? AND person = ? AND at <= ?').run(process, person, at);
        forgetLog();
      },
    },

    summaries: {
      /** @param {string} process @param {number} at @param {string} said */
      put: (process, at, said) =>
        sql('INSERT OR REPLACE INTO summaries VALUES (?, ?, ?)').run(process, at, said),
      /** @param {string} process */
      remove(process) {
        sql('DELETE FROM summaries WHERE process = ?').run(process);
        forgetLog();
      },
      list: () => sql('SELECT at, said FROM summaries ORDER BY at DESC, process').all(),
    },
  };
}

/** @typedef {ReturnType<typeof openStore>} Store */
