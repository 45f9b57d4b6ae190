import { sharedOf, wholeOf } from './documents.mjs';
import { openPostgres } from './postgres.mjs';
import { OF_A_PROCESS } from './shape.mjs';
import { openSqlite } from './sqlite.mjs';

/** Sealed answers that wait for one process. */
const MOST_ANSWERS = 500;

/**
 * All that is kept, in one file or in a Postgres. Every call is done when it returns. What is put under a process is put only while that
 * stands, and stands so until it is put: two lines may be at it at once.
 * @param {{ file: string, database?: string }} where
 */
export function openStore({ file, database: address }) {
  const database = address ? openPostgres(address) : openSqlite(file);
  const { all, change, together, forgetLog, dialect } = database;
  const one = (text, ...given) => all(text, ...given)[0];
  const ids = (text, ...given) => all(text, ...given).map(({ id }) => String(id));

  return {
    database,
    close: () => database.close(),
    /** @param {string} to */
    backUp: (to) => database.backUp(to),

    processes: {
      /** @param {string} id @param {number} at */
      create: (id, at) => change('INSERT INTO processes (id, touched) VALUES (?, ?)', id, at),
      /** @param {string} id @returns {{ touched: number, warned: number | null, meeting: number, sharing: number } | undefined} */
      find: (id) => one('SELECT touched, warned, meeting, sharing FROM processes WHERE id = ?', id),
      /** Somebody has used it: it is not forgotten for a while. @param {string} id @param {number} at */
      touch: (id, at) => change('UPDATE processes SET touched = ?, warned = NULL WHERE id = ?', at, id),
      /** @param {string} id */
      remove(id) {
        together(() => {
          // First of all: from here on nothing is put under it.
          change('DELETE FROM processes WHERE id = ?', id);
          for (const table of OF_A_PROCESS) change(`DELETE FROM ${table} WHERE process = ?`, id);
        });
        forgetLog();
      },
      /** What was shared, and every token of a colleague from before. @param {string} id */
      endSharing(id) {
        together(() => {
          change('UPDATE processes SET sharing = sharing + 1 WHERE id = ?', id);
          for (const table of ['documents', 'journal'])
            change(`DELETE FROM ${table} WHERE process = ? AND name = ?`, id, sharedOf(id));
        });
        forgetLog();
      },
      /** Ballots, what the room was asked, the codes that let in, and every token of a voter from before. @param {string} id */
      endMeeting(id) {
        together(() => {
          change('UPDATE processes SET meeting = meeting + 1 WHERE id = ?', id);
          for (const table of ['documents', 'journal'])
            change(`DELETE FROM ${table} WHERE process = ? AND name <> ?`, id, sharedOf(id));
          for (const table of ['shown', 'codes']) change(`DELETE FROM ${table} WHERE process = ?`, id);
        });
        forgetLog();
      },
      /** Those that nobody has touched since. @param {number} since @returns {readonly string[]} */
      untouched: (since) => ids('SELECT id FROM processes WHERE touched < ? AND warned IS NULL', since),
      /** @param {string} id @param {number} at */
      warn: (id, at) => change('UPDATE processes SET warned = ? WHERE id = ?', at, id),
      /** Those warned before then, and not touched after. @param {number} then @returns {readonly string[]} */
      warnedBefore: (then) => ids('SELECT id FROM processes WHERE warned < ?', then),
      /** Those whose meeting nobody has touched since, and that still have ballots. @param {number} since @returns {readonly string[]} */
      leftMeetings: (since) =>
        ids(
          `SELECT id FROM processes WHERE touched < ? AND id IN
           (SELECT process FROM documents WHERE name <> process || '/shared'
            UNION SELECT process FROM journal WHERE name <> process || '/shared')`,
          since,
        ),
    },

    documents: {
      /** What was gathered, and then every change since. @param {string} name @returns {readonly Uint8Array[]} */
      read: (name) =>
        [
          ...all('SELECT data FROM documents WHERE name = ?', name),
          ...all('SELECT data FROM journal WHERE name = ? ORDER BY id', name),
        ].map(({ data }) => data),
      /**
       * On the disk when this returns true; false, and nothing put, when the meeting or the sharing it is of has ended.
       * @param {import('./documents.mjs').DocumentName} of @param {string} name @param {Uint8Array} update
       * @param {number} turn Which meeting or which sharing of the process it was opened in.
       */
      append: ({ process, kind }, name, update, turn) =>
        change(
          `INSERT INTO journal (process, name, data)
           SELECT id, CAST(? AS TEXT), CAST(? AS ${dialect.bytes}) FROM processes
           WHERE id = ? AND ${turnOf(kind)} = ? ${dialect.lock}`,
          name,
          update,
          process,
          turn,
        ) === 1,
      /**
       * Puts all of a document in the place of its changes; nothing where there are none, as when they were deleted. What another line
       * has written of it meanwhile is in it, or stays a change.
       * @param {string} process @param {string} name
       */
      gather: (process, name) =>
        together(() => {
          const changes = all('DELETE FROM journal WHERE name = ? RETURNING data', name);
          if (changes.length === 0) return;
          const before = all('SELECT data FROM documents WHERE name = ?', name);
          change(
            'INSERT INTO documents (name, process, data) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET data = excluded.data',
            name,
            process,
            wholeOf([...before, ...changes].map(({ data }) => data)),
          );
        }),
      /** The names in this folder, which ends with `/`, that hold something. @param {string} folder @returns {readonly string[]} */
      named(folder) {
        // The sign after the stroke: the names between are found by the index.
        const between = [folder, `${folder.slice(0, -1)}0`];
        return all(
          `SELECT name FROM documents WHERE name >= ? AND name < ?
           UNION SELECT name FROM journal WHERE name >= ? AND name < ?`,
          ...between,
          ...between,
        ).map(({ name }) => String(name));
      },
    },

    shown: {
      /** For good: what was seen cannot be unseen. @param {string} process @param {string} round */
      add: (process, round) =>
        change(
          `INSERT INTO shown (process, round) SELECT id, CAST(? AS TEXT) FROM processes WHERE id = ? ${dialect.lock}
           ON CONFLICT DO NOTHING`,
          round,
          process,
        ),
      /** @param {string} process @param {string} round */
      has: (process, round) =>
        one('SELECT 1 FROM shown WHERE process = ? AND round = ?', process, round) !== undefined,
    },

    answers: {
      /**
       * On the disk when this returns true; false, and nothing put, where the box is full. `at` always grows, so that what came later
       * is never taken away for what was read.
       * @param {string} process @param {string} person @param {number} at @param {string} sealed
       */
      put: (process, person, at, sealed) =>
        together(() => {
          const { count } = one(
            'SELECT count(*) AS count FROM answers WHERE process = ? AND person <> ?',
            process,
            person,
          );
          if (count >= MOST_ANSWERS) return false;
          const put = change(
            `INSERT INTO answers (process, person, at, sealed)
             SELECT id, CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS TEXT) FROM processes WHERE id = ? ${dialect.lock}
             ON CONFLICT (process, person) DO UPDATE SET sealed = excluded.sealed,
             at = CASE WHEN excluded.at > answers.at THEN excluded.at ELSE answers.at + 1 END`,
            person,
            at,
            sealed,
            process,
          );
          return put === 1;
        }),
      /** @param {string} process */
      list: (process) =>
        all('SELECT person, at, sealed FROM answers WHERE process = ? ORDER BY at, person', process),
      /** Only as it was when it was read: a later one stays. @param {string} process @param {string} person @param {number} at */
      remove(process, person, at) {
        change('DELETE FROM answers WHERE process = ? AND person = ? AND at <= ?', process, person, at);
        forgetLog();
      },
    },

    summaries: {
      /** @param {string} process @param {number} at @param {string} said */
      put: (process, at, said) =>
        change(
          `INSERT INTO summaries (process, at, said)
           SELECT id, CAST(? AS BIGINT), CAST(? AS TEXT) FROM processes WHERE id = ? ${dialect.lock}
           ON CONFLICT (process) DO UPDATE SET at = excluded.at, said = excluded.said`,
          at,
          said,
          process,
        ),
      /** @param {string} process */
      remove(process) {
        change('DELETE FROM summaries WHERE process = ?', process);
        forgetLog();
      },
      list: () => all('SELECT at, said FROM summaries ORDER BY at DESC, process'),
    },
  };
}

/** The column that says which meeting, or which sharing, a process is at. @param {'room' | 'shared' | 'ballot'} kind */
export const turnOf = (kind) => (kind === 'shared' ? 'sharing' : 'meeting');

/** @typedef {ReturnType<typeof openStore>} Store */
