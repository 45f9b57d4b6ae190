import { buildIfOld } from './fresh-build.mjs';
import { installPackages } from './installed-packages.mjs';

/**
 * `npm run first-sight`: somebody who has never seen the program, in each language of the screen. From the first page to the
 * Word mandate of the example in three presses; and from a new process to a mandate that is half written, in minutes at the
 * pace of a person. It knows no address and no part of the page, only words that can be read on it.
 */
installPackages();
if (!process.env.WALK_DIST) await buildIfOld();
const { register } = await import('tsx/esm/api');
register();
const { firstSight } = await import('./first-sight.ts');
process.exitCode = (await firstSight()) ? 0 : 1;
