import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const projectRoot = join(import.meta.dirname, '..', '..', '..');

/** The built program with its line, on an address of their own; `stop` takes all of it away. */
export interface RunningLine {
  readonly url: string;
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

/** Starts both, as `npm run line` does, on what is built. */
export async function startLine(): Promise<RunningLine> {
  const data = mkdtempSync(join(tmpdir(), 'line-e2e-'));
  const [port, linePort] = [await freePort(), await freePort()];
  const child: ChildProcess = spawn(process.execPath, ['scripts/line.mjs'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      LINE_DATA: data,
      LINE_PORT: String(linePort),
      PORT: String(port),
      DIST: process.env['E2E_DIST'] ?? 'dist',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (said: Buffer) => {
      if (String(said).includes('With the line')) resolve();
    });
    child.on('exit', () => reject(new Error('The line did not start.')));
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
