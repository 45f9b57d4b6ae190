import { buildIfOld } from './fresh-build.mjs';
import { installPackages } from './installed-packages.mjs';

/**
 * `npm run walk -- [--advance] <case.json> <folder>` on a fresh clone: install if needed, build if needed, walk.
 * With `--advance`: the part of the case that is the leaders' own, each in a browser of their own.
 */
const given = process.argv.slice(2);
const inAdvance = given.includes('--advance');
const [casePath, folder] = given.filter((word) => word !== '--advance');
if (!casePath || !folder) {
  console.error('Usage: npm run walk -- [--advance] <case.json> <folder for documents and pictures>');
  process.exit(1);
}
installPackages();
if (!process.env.WALK_DIST) await buildIfOld();
const { register } = await import('tsx/esm/api');
register();
const walk = inAdvance ? (await import('./walk-advance.ts')).walkAdvance : (await import('./walk.ts')).walk;
process.exitCode = await walk(casePath, folder);
