import { buildIfOld } from './fresh-build.mjs';
import { installPackages } from './installed-packages.mjs';

/**
 * `npm run soak [kills] [seed]`: somebody types, and the page or the whole browser is gone in the middle of a word, again
 * and again. Prints what was lost; the exit code is 1 when that was older than what is promised. Takes about eight
 * seconds a kill, so it is no part of `npm test`. `npm run soak -- --meeting [seed]`: a meeting of three hours in strides.
 */
const isMeeting = process.argv.includes('--meeting');
const [first, second] = process.argv.slice(2).filter((given) => given !== '--meeting');
installPackages();
if (!process.env.WALK_DIST) await buildIfOld();
const { register } = await import('tsx/esm/api');
register();
const { soak } = await import('./soak.ts');
const { soakMeeting } = await import('./soak-meeting.ts');
process.exitCode = isMeeting
  ? await soakMeeting(Number(first ?? 1))
  : await soak(Number(first ?? 300), Number(second ?? 1));
