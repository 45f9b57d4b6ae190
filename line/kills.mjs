import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openDocument } from './tests/kit.mjs';

const CHANGES = 60;

/** The line as a process of its own, so that it can be killed. */
export async function killableLine(data, settings = {}) {
  const line = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'start.mjs'], {
    cwd: import.meta.dirname,
    env: { ...process.env, LINE_DATA: data, LINE_PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(line, 'exit');
  const { port } = await listening(line);
  return {
    port,
    async end(signal) {
      line.kill(signal);
      await ended;
    },
  };
}
/** Until it says that it listens; what it says besides is of no interest here. */
async function listening(line) {
  for await (const said of createInterface({ input: line.stdout })) {
    const found = JSON.parse(said);
    if (found.what !== 'listening') continue;
    line.stdout.resume();
    return found;
  }
  throw new Error('The line did not start.');
}

/**
 * Kills the server in the middle of writing, again and again, each time with the one who wrote gone as well.
 * @returns {Promise<{ kills: number, acknowledged: number, lost: number }>} Of what the server had said was stored.
 */
export async function killAgainAndAgain(kills) {
  const data = mkdtempSync(join(tmpdir(), 'line-kills-'));
  let [acknowledged, lost] = [0, 0];
  for (let kill = 0; kill < kills; kill += 1) {
    const line = await killableLine(data);
    const { port } = line;
    const made = await fetch(`http://127.0.0.1:${port}/live/processes`, { method: 'POST' });
    const { process: id, token } = await made.json();
    const writer = openDocument({ port, name: `${id}/room`, token });
    await writer.opened();
    const safe = [];
    const last = Math.floor(CHANGES * Math.random());
    for (let change = 0; change <= last; change += 1) {
      writer.map('room').set(`change-${change}`, change);
      await writer.stored();
      safe.push(`change-${change}`);
    }
    writer.map('room').set('on its way', true);
    const gone = line.end('SIGKILL');
    writer.close();
    await gone;
    const again = await killableLine(data);
    const reader = openDocument({ port: again.port, name: `${id}/room`, token });
    await reader.opened();
    acknowledged += safe.length;
    lost += safe.filter((key) => !reader.map('room').has(key)).length;
    reader.close();
    await again.end('SIGTERM');
  }
  rmSync(data, { recursive: true, force: true });
  return { kills, acknowledged, lost };
}

/**
 * Two lines beside each other, with somebody at each who writes in the same document. The one and the other is killed by turns, and the
 * one who wrote there is gone as well: all that either has said was stored must be read from the one that is left.
 * @param {number} kills
 * @param {{ LINE_DATABASE: string, LINE_REDIS: string }} settings
 */
export async function killInTurn(kills, settings) {
  const data = mkdtempSync(join(tmpdir(), 'line-kills-'));
  const start = () => killableLine(data, { ...settings, LINE_SECRET_FILE: join(data, 'secret') });
  const lines = [await start(), await start()];
  const made = await fetch(`http://127.0.0.1:${lines[0].port}/live/processes`, { method: 'POST' });
  const { process: id, token } = await made.json();
  const open = (at) => openDocument({ port: lines[at].port, name: `${id}/shared`, token });
  const missing = (reader, keys) => keys.filter((key) => !reader.map('values').has(key));
  const [safe, lost] = [[], new Set()];
  for (let kill = 0; kill < kills; kill += 1) {
    const writers = [open(0), open(1)];
    for (const writer of writers) await writer.opened();
    const last = Math.floor(CHANGES * Math.random());
    const write = async (writer, at) => {
      for (let change = 0; change <= last; change += 1) {
        const key = `${kill}-${at}-${change}`;
        writer.map('values').set(key, change);
        await writer.stored();
        safe.push(key);
      }
    };
    await Promise.all(writers.map(write));
    const gone = kill % 2;
    writers[gone].map('values').set('on its way', true);
    const dead = lines[gone].end('SIGKILL');
    for (const writer of writers) writer.close();
    await dead;
    const reader = open(1 - gone);
    await reader.opened();
    for (const key of missing(reader, safe)) lost.add(key);
    reader.close();
    lines[gone] = await start();
  }
  for (const line of lines) await line.end('SIGTERM');
  // Both gone, and one begun anew: all of it from the disk.
  lines[0] = await start();
  const reader = open(0);
  await reader.opened();
  for (const key of missing(reader, safe)) lost.add(key);
  reader.close();
  await lines[0].end('SIGTERM');
  rmSync(data, { recursive: true, force: true });
  return { kills, acknowledged: safe.length, lost: lost.size };
}

if (process.argv[1] === import.meta.filename) {
  const { LINE_DATABASE, LINE_REDIS } = process.env;
  const kills = Number(process.argv[2] ?? 50);
  const found = LINE_REDIS
    ? await killInTurn(kills, { LINE_DATABASE, LINE_REDIS })
    : await killAgainAndAgain(kills);
  console.log(JSON.stringify(found));
  process.exit(found.lost === 0 ? 0 : 1);
}
