import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run oracle [runs] [deeds] [first seed]`: three windows of one process and random deeds, far more than `npm test`
 * has time for. A run that fails names its seed; `npm run oracle 1 <deeds> <seed>` makes it again.
 */
const [runs = '100', deeds = '10000', seed = '1'] = process.argv.slice(2);
const root = join(import.meta.dirname, '..');
const child = spawn(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project=plain',
    'tests/contract/windows-agree.test.ts',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ORACLE_RUNS: runs, ORACLE_DEEDS: deeds, ORACLE_SEED: seed },
  },
);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
