import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDocument } from './tests/kit.mjs';

const CHANGES = 60;

/** The line as a process of its own, so that it can be killed. */
async function startLine(data) {
  const line = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'start.mjs'], {
    cwd: import.meta.dirname,
    env: { ...process.env, LINE_DATA: data, LINE_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(line.stdout, 'data');
  line.stdout.resume();
  return { line, ended: once(line, 'exit'), ...JSON.parse(String(said).split('\n')[0]) };
}

/**
 * Kills the server in the middle of writing, again and again, each time with the one who wrote gone as well.
 * @returns {Promise<{ kills: number, acknowledged: number, lost: number }>} Of what the server had said was stored.
 */
export async function killAgainAndAgain(kills) {
  const data = mkdtempSync(join(tmpdir(), 'line-kills-'));
  let [acknowledged, lost] = [0, 0];
  for (let kill = 0; kill < kills; kill += 1) {
    const { line, port, ended } = await startLine(data);
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
    line.kill('SIGKILL');
    writer.close();
    await ended;
    const again = await startLine(data);
    const reader = openDocument({ port: again.port, name: `${id}/room`, token });
    await reader.opened();
    acknowledged += safe.length;
    lost += safe.filter((key) => !reader.map('room').has(key)).length;
    reader.close();
    again.line.kill('SIGTERM');
    await again.ended;
  }
  rmSync(data, { recursive: true, force: true });
  return { kills, acknowledged, lost };
}

if (process.argv[1] === import.meta.filename) {
  const found = await killAgainAndAgain(Number(process.argv[2] ?? 50));
  console.log(JSON.stringify(found));
  process.exit(found.lost === 0 ? 0 : 1);
}
