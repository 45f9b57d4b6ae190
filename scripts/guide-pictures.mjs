import { buildIfOld } from './fresh-build.mjs';
import { installPackages } from './installed-packages.mjs';

/**
 * `npm run guide`: the pictures of the user guide from the built program in every language, into `docs/brukerveiledning`, and the
 * guide written anew around them.
 */
installPackages();
if (!process.env.WALK_DIST) await buildIfOld();
const { register } = await import('tsx/esm/api');
register();
const { guidePictures } = await import('./guide-pictures.ts');
await guidePictures();
await import('./write-user-guide.ts');
