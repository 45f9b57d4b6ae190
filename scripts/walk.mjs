import { buildIfOld } from './fresh-build.mjs';
import { installPackages } from './installed-packages.mjs';

/** `npm run walk -- <case.json> <folder>` on a fresh clone: install if needed, build if needed, walk. */
const [casePath, folder] = process.argv.slice(2);
if (!casePath || !folder) {
  console.error('Usage: npm run walk -- <case.json> <folder for documents and pictures>');
  process.exit(1);
}
installPackages();
await buildIfOld();
const { register } = await import('tsx/esm/api');
register();
const { walk } = await import('./walk.ts');
process.exitCode = await walk(casePath, folder);
