import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Doc } from 'yjs';
import { readConfig } from '../config.mjs';
import { createLine } from '../line.mjs';

/** A folder that is taken away when the test, or the whole file, is done: `scope` has the `after` of either. */
export function folderFor(scope) {
  const folder = mkdtempSync(join(tmpdir(), 'line-'));
  scope.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A line that runs for one test, and what one does with it. `clock.now` moves its clock. */
export async function startLine(scope, { data = folderFor(scope) } = {}) {
  const said = [];
  const clock = { now: Date.now() };
  const config = readConfig({ LINE_DATA: data, LINE_PORT: '0', LINE_STORE_AFTER: '50' });
  const line = createLine(config, { now: () => clock.now, write: (text) => said.push(text) });
  const port = await line.listen();
  let stopped;
  const stop = () => (stopped ??= line.stop());
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
  return { line, port, data, clock, said, stop, ask, askFor, config };
}

const clients = new Set();
/** Opens one document, as a browser does, with a line of its own. */
export function openDocument({ port, name, token, doc = new Doc() }) {
  const socket = new HocuspocusProviderWebsocket({
    url: `ws://127.0.0.1:${port}/live`,
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

/** Waits until something is so. Fails after a time no machine needs. */
export async function until(test, most = 20_000, step = 10) {
  for (let waited = 0; !(await test()); waited += step) {
    if (waited > most) throw new Error(`Not so after a long time: ${test}`);
    await sleep(step);
  }
}
