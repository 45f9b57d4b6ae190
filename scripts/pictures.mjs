import { buildIfOld } from './fresh-build.mjs';
import { installPackages } from './installed-packages.mjs';

/**
 * `npm run pictures [folder]`: every screen of the shipped example at the three widths, from the built program, into
 * `docs/pictures`. The clock of the browser stands still, so that only what has changed on a screen changes its picture.
 */
const [folder = 'docs/pictures'] = process.argv.slice(2);
installPackages();
if (!process.env.WALK_DIST) await buildIfOld();
const { register } = await import('tsx/esm/api');
register();
const { pictures } = await import('./pictures.ts');
await pictures(folder);
