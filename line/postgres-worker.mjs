import { Client, types } from 'pg';
import { workerData } from 'node:worker_threads';

/**
 * The other half of `postgres.mjs`: has the connection, does what it is asked, one thing at a time, and wakes the one who waits.
 * A connection that failed is thrown away, and with it what was begun in it: the next question opens another.
 */
const { port, bell, address, patience } = workerData;
const woken = new Int32Array(bell);

// Times are whole numbers that a number holds.
types.setTypeParser(types.builtins.INT8, Number);

/** @type {{ client: Client, id: number } | null} */
let open = null;
let opened = 0;

async function connected() {
  if (open) return open;
  const client = new Client({
    connectionString: address,
    application_name: 'brukerpanelveilederen-line',
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    statement_timeout: patience,
    lock_timeout: patience,
    idle_in_transaction_session_timeout: patience * 2,
    keepAlive: true,
  });
  const one = { client, id: ++opened };
  const drop = () => {
    if (open === one) open = null;
  };
  client.on('error', drop).on('end', drop);
  await client.connect();
  // What is committed is on the disk, whatever the database does for others; stricter than that may be asked of it.
  const { rows } = await client.query(
    "SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS sync",
  );
  if (rows[0].fsync !== 'on')
    throw new Error('Postgres runs without fsync: what it says is stored may be lost.');
  if (rows[0].sync === 'off') await client.query('SET synchronous_commit = on');
  await client.query("SET default_transaction_isolation = 'read committed'");
  open = one;
  return one;
}

/** @param {{ text: string, given: readonly unknown[], within: number }} asked `within`: the connection it must be in; 0: any. */
async function answered({ text, given, within }) {
  try {
    if (within !== 0 && open?.id !== within)
      throw new Error('The connection to Postgres was lost on the way.');
    const { client, id } = await connected();
    const { rows, rowCount } = await client.query(text, [...given]);
    return { rows, changed: rowCount ?? 0, connection: id };
  } catch (error) {
    // What Postgres itself said about the question leaves the connection as good as before.
    const isSaid = error.severity === 'ERROR' && !/^(?:08|53|57)/.test(error.code);
    if (!isSaid) {
      open?.client.end().catch(() => undefined);
      open = null;
    }
    return { error: error.message, isAway: !isSaid };
  }
}

let last = Promise.resolve();
port.on('message', ({ number, ...asked }) => {
  last = last.then(async () => {
    port.postMessage({ number, ...(await answered(asked)) });
    Atomics.add(woken, 0, 1);
    Atomics.notify(woken, 0);
  });
});
