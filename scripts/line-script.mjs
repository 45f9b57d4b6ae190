import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installLine, lineNode } from './line-packages.mjs';

/**
 * `npm run line:kills [times]`: kills the line in the middle of writing, fifty times unless said. None may lose what it said it had.
 * `npm run line:bench`: its figures on this machine.
 */
installLine();
const [name = '', ...given] = process.argv.slice(2);
const script = join(import.meta.dirname, '..', 'line', `${name}.mjs`);
const { status } = spawnSync(lineNode(), ['--disable-warning=ExperimentalWarning', script, ...given], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
