/**
 * How one database says what both can: the words of its types, and the lock that keeps a row as it stands until a write is done.
 * @typedef {{ whole: string, bytes: string, text: string, ownId: string, end: string, lock: string }} Dialect
 */

/**
 * What is done with a database. Every call is done when it returns, and what it wrote is on the disk.
 * @typedef {object} Database
 * @property {Dialect} dialect
 * @property {(text: string, ...given: readonly unknown[]) => readonly Record<string, any>[]} all Rows; `?` stands for what is given.
 * @property {(text: string, ...given: readonly unknown[]) => number} change How many rows were changed.
 * @property {<T>(work: () => T) => T} together All of it or nothing.
 * @property {() => void} forgetLog Nothing that was deleted stays in the log of writes either, where the database lets us say so.
 * @property {(to: string) => void} backUp A copy of all of it as it stands now, in a file that is not there yet.
 * @property {() => void} close
 */

/** The tables, each made only where it is not there yet. @param {Dialect} dialect */
export const tablesIn = ({ whole, bytes, text, ownId, end }) => [
  `CREATE TABLE IF NOT EXISTS processes
    (id ${text} PRIMARY KEY, touched ${whole} NOT NULL, warned ${whole}, meeting ${whole} NOT NULL DEFAULT 1,
     sharing ${whole} NOT NULL DEFAULT 1) ${end}`,
  `CREATE TABLE IF NOT EXISTS documents
    (name ${text} PRIMARY KEY, process ${text} NOT NULL, data ${bytes} NOT NULL) ${end}`,
  `CREATE TABLE IF NOT EXISTS journal
    (id ${ownId}, name ${text} NOT NULL, process ${text} NOT NULL, data ${bytes} NOT NULL) ${end}`,
  'CREATE INDEX IF NOT EXISTS journal_name ON journal (name, id)',
  `CREATE TABLE IF NOT EXISTS shown
    (process ${text} NOT NULL, round ${text} NOT NULL, PRIMARY KEY (process, round)) ${end}`,
  `CREATE TABLE IF NOT EXISTS answers
    (process ${text} NOT NULL, person ${text} NOT NULL, at ${whole} NOT NULL, sealed ${text} NOT NULL,
     PRIMARY KEY (process, person)) ${end}`,
  `CREATE TABLE IF NOT EXISTS summaries
    (process ${text} PRIMARY KEY, at ${whole} NOT NULL, said ${text} NOT NULL) ${end}`,
  `CREATE TABLE IF NOT EXISTS codes
    (figures ${text} PRIMARY KEY, process ${text} NOT NULL, key ${text} NOT NULL, until ${whole} NOT NULL,
     wrong ${whole} NOT NULL DEFAULT 0) ${end}`,
  // When something was tried that has a limit a minute, by all together.
  `CREATE TABLE IF NOT EXISTS tries (what ${text} NOT NULL, at ${whole} NOT NULL) ${end}`,
];

/** Every table that has something of a process. */
export const OF_A_PROCESS = ['documents', 'journal', 'shown', 'answers', 'summaries', 'codes'];
