import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Doc } from 'yjs';
import { readConfig } from '../config.mjs';
import { createLine } from '../line.mjs';
import { startFront } from './front.mjs';
import { until } from './until.mjs';

export { until };

/** A folder that is taken away when the test, or the whole file, is done: `scope` has the `after` of either. */
export function folderFor(scope) {
  const folder = mkdtempSync(join(tmpdir(), 'line-'));
  scope.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Where the lines of these tests keep what they keep; null: each in a file of its own. */
let place = null;
/**
 * From here on every line is two beside each other, on one Postgres and one Redis, behind a front that sends each who comes to the next.
 * @param {{ postgres: Awaited<ReturnType<typeof import('./servers.mjs').startPostgres>>, redis: { address: string } }} given
 */
export const useServers = (given) => (place = { ...given, databases: new Map() });

/** What a line is set up with, besides its folder. */
function settingsFor(data) {
  const settings = { LINE_DATA: data, LINE_PORT: '0', LINE_STORE_AFTER: '50' };
  if (!place) return settings;
  const database = place.databases.get(data) ?? place.postgres.create();
  place.databases.set(data, database);
  return {
    ...settings,
    LINE_DATABASE: database.address,
    LINE_REDIS: place.redis.address,
    LINE_SECRET_FILE: join(data, 'secret'),
  };
}
/** Is a text anywhere in what is kept? A Postgres is asked for all it has: it does not write over what it has let go of. */
export function isKept(data, text) {
  if (!place) return readdirSync(data).some((file) => readFileSync(join(data, file)).includes(text));
  const all = place.databases.get(data).dump();
  return all.includes(text) || all.includes(Buffer.from(text).toString('hex'));
}

/** A line that runs for one test, and what one does with it. `clock.now` moves its clock. */
export async function startLine(scope, { data = folderFor(scope) } = {}) {
  const said = [];
  const clock = { now: Date.now() };
  const config = readConfig(settingsFor(data));
  const lines = (place ? [1, 2] : [1]).map(() =>
    createLine(config, { now: () => clock.now, write: (text) => said.push(text) }),
  );
  const ports = [];
  for (const one of lines) ports.push(await one.listen());
  if (place) await until(() => said.filter((text) => text.includes('"isUp":true')).length === lines.length);
  const front = place ? await startFront(ports) : undefined;
  const port = front?.port ?? ports[0];
  let stopped;
  const stop = () => (stopped ??= Promise.all([front?.close(), ...lines.map((one) => one.stop())]));
  scope.after(stop);
  const ask = (method, path, { token, body } = {}) =>
    fetch(`http://127.0.0.1:${port}/live/${path}`, {
      method,
      body,
      headers: { ...(token && { Authorization: `Bearer ${token}` }) },
    });
  const askFor = async (...given) => {
    const response = await ask(...given);
    if (!response.ok) throw new Error(`${given.slice(0, 2).join(' ')}: ${response.status}`);
    return response.status === 204 ? undefined : response.json();
  };
  return {
    line: lines[0],
    lines,
    port,
    ports,
    data,
    clock,
    said,
    stop,
    ask,
    askFor,
    config,
    isAlone: !place,
  };
}

const clients = new Set();
/** Opens one document, as a browser does, with a line of its own. */
export function openDocument({ host = '127.0.0.1', port, name, token, doc = new Doc() }) {
  const socket = new HocuspocusProviderWebsocket({
    url: `ws://${host}:${port}/live`,
    delay: 100,
    minDelay: 50,
  });
  const refused = { now: false };
  const stateless = [];
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name,
    token,
    document: doc,
    onAuthenticationFailed: () => (refused.now = true),
    onStateless: ({ payload }) => stateless.push(JSON.parse(payload)),
  });
  provider.attach();
  const client = {
    doc,
    provider,
    stateless,
    map: (key) => doc.getMap(key),
    refused: () => refused.now,
    opened: () => until(() => provider.synced || refused.now),
    stored: () => until(() => provider.unsyncedChanges === 0),
    close() {
      clients.delete(client);
      provider.destroy();
      socket.destroy();
    },
  };
  clients.add(client);
  return client;
}
export const closeAll = () => [...clients].forEach((client) => client.close());
