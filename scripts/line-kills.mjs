import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installLine, lineNode } from './line-packages.mjs';

/** `npm run line:kills [times]`: kills the line in the middle of writing, fifty times unless said. None may lose what it said it had. */
installLine();
const kills = join(import.meta.dirname, '..', 'line', 'kills.mjs');
const { status } = spawnSync(
  lineNode(),
  ['--disable-warning=ExperimentalWarning', kills, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
