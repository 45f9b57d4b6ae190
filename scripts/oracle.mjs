import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run oracle [runs] [deeds] [first seed]`: three windows of one process and random deeds, far more than `npm test`
 * has time for. A run that fails names its seed; `npm run oracle 1 <deeds> <seed>` makes it again.
 * `npm run oracle:machines …` is the same for three machines that share a process, with lines that go down.
 */
const OF = {
  windows: { test: 'windows-agree', names: 'ORACLE', runs: '100', deeds: '10000' },
  machines: { test: 'machines-agree', names: 'MACHINES', runs: '300', deeds: '200' },
};
const [of, ...asked] = process.argv.slice(2);
const { test, names, ...usual } = OF[of];
const [runs = usual.runs, deeds = usual.deeds, seed = '1'] = asked;
const root = join(import.meta.dirname, '..');
const child = spawn(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project=plain', `tests/contract/${test}.test.ts`],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, [`${names}_RUNS`]: runs, [`${names}_DEEDS`]: deeds, [`${names}_SEED`]: seed },
  },
);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
