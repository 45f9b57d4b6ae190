import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run oracle:machines [runs] [deeds] [first seed]`: three machines that share a process, with lines that go down, far more than
 * `npm test` has time for. A run that fails names its seed; `npm run oracle:machines 1 <deeds> <seed>` makes it again.
 */
const [runs = '300', deeds = '200', seed = '1'] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const child = spawn(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project=plain',
    'tests/contract/machines-agree.test.ts',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MACHINES_RUNS: runs, MACHINES_DEEDS: deeds, MACHINES_SEED: seed },
  },
);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
