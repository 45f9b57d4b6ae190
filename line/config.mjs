import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * @typedef {object} Config
 * @property {string} address Where it listens; only this machine unless said.
 * @property {number} port
 * @property {string} path What comes before every request of the line, without a slash at the end.
 * @property {string} file The database, where it is a file.
 * @property {string} database The address of a Postgres instead of that; empty: the file.
 * @property {string} redis Where lines beside each other hear each other; empty: this is the only one.
 * @property {string} secret Signs the tokens. Whoever has it can make any token.
 * @property {string} origin The address of the pages; empty: the host that was asked for.
 * @property {number} storeAfter Milliseconds from a change until the journal is gathered into the document.
 */

/**
 * Reads where and how the line runs. A folder and a secret that are not there are made, for its owner alone.
 * @param {Record<string, string | undefined>} env
 * @returns {Config}
 */
export function readConfig(env) {
  const data = resolve(env.LINE_DATA ?? 'line-data');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const { LINE_DATABASE: database = '', LINE_REDIS: redis = '', LINE_SECRET_FILE: secretFile } = env;
  if (redis !== '' && database === '')
    throw new Error('Lines beside each other need a Postgres: LINE_DATABASE.');
  if (redis !== '' && secretFile === undefined)
    throw new Error('Lines beside each other need the same secret: LINE_SECRET_FILE.');
  return {
    address: env.LINE_ADDRESS ?? '127.0.0.1',
    port: Number(env.LINE_PORT ?? 4121),
    path: env.LINE_PATH ?? '/live',
    file: join(data, 'line.db'),
    database,
    redis,
    secret: readSecret(secretFile ?? join(data, 'secret')),
    origin: env.LINE_ORIGIN ?? '',
    storeAfter: Number(env.LINE_STORE_AFTER ?? 2000),
  };
}

/** @param {string} file */
function readSecret(file) {
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 });
    chmodSync(file, 0o600);
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) throw new Error('The secret of the line must be 32 signs or more.');
  return secret;
}
