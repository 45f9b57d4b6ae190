import { buildIfOld } from './fresh-build.mjs';
import { installPackages } from './installed-packages.mjs';

/**
 * `npm run access [nb,nn] [wide,phone,narrow] [light,dark] [empty,full]`: what a machine can see of accessibility on every screen in every state,
 * language and theme of the built program, in one run, and what is cut, too wide or too small to press. Words narrow it down. Not in
 * `npm test`, which looks at a part of this: the whole takes more than an hour.
 */
installPackages();
if (!process.env.WALK_DIST) await buildIfOld();
const { register } = await import('tsx/esm/api');
register();
const { access } = await import('./access.ts');
process.exitCode = (await access(process.argv.slice(2).flatMap((word) => word.split(',')))) > 0 ? 1 : 0;
