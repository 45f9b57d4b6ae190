import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installLine, lineNode } from '#scripts/line-packages.mjs';

const PAGES = 'scripts/line.mjs';
const projectRoot = join(import.meta.dirname, '..', '..', '..');

/** The built program with its line, on an address of their own; `stop` takes all of it away. */
export interface RunningLine {
  readonly url: string;
  /** The line alone dies, as by a power cut; the pages can still be fetched. */
  kill(): Promise<void>;
  /** It comes again, with what it had on the disk. */
  revive(): Promise<void>;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Runs a script until it says that it is there. */
async function running(node: string, script: string, env: Readonly<Record<string, string>>, said: string) {
  // What hands on to a line that is dead complains of it again and again.
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', script === PAGES ? 'ignore' : 'inherit'],
  });
  const ended = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      if (String(text).includes(said)) resolve();
    });
    child.on('exit', () => reject(new Error(`${script} did not start.`)));
  });
  return {
    async end(signal: 'SIGTERM' | 'SIGKILL') {
      child.kill(signal);
      await ended;
    },
  };
}

/** Starts both, as `npm run line` does, on what is built. */
export async function startLine(): Promise<RunningLine> {
  const data = mkdtempSync(join(tmpdir(), 'line-e2e-'));
  const [port, linePort] = [await freePort(), await freePort()];
  const env = { LINE_DATA: data, LINE_PORT: String(linePort), LINE_ELSEWHERE: 'yes' };
  const startIt = () => running(lineNode(), 'line/start.mjs', env, 'listening');
  installLine();
  let line = await startIt();
  const pages = await running(
    process.execPath,
    PAGES,
    { ...env, PORT: String(port), DIST: process.env['E2E_DIST'] ?? 'dist' },
    'With the line',
  );
  return {
    url: `http://127.0.0.1:${port}/`,
    kill: () => line.end('SIGKILL'),
    async revive() {
      line = await startIt();
    },
    async stop() {
      await pages.end('SIGTERM');
      await line.end('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}
