import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { installTools, mayInstall, otherBrowsers } from './setup.mjs';

/**
 * `npm run browsers [firefox,webkit] [file]`: the whole job in the browsers of the machine besides Chromium, on what is built; a stage
 * of `npm test`. With `file`: on the program in one file, from the disk. A browser that is not here is said, and is a failure where it could have been installed.
 */
installTools();
const given = process.argv.slice(2);
const isOneFile = given.includes('file');
const asked = given.find((word) => word !== 'file')?.split(',');
const wanted = otherBrowsers().filter(({ name }) => !asked || asked.includes(name));
const absent = wanted.filter(({ isHere }) => !isHere);
for (const { name } of absent) console.log(`${name}: not on this machine`);
register();
const { inOtherBrowsers } = await import('../tests/other-browsers/run.ts');
const names = wanted.filter(({ isHere }) => isHere).map(({ name }) => name);
const { passed, failed } = await inOtherBrowsers(join(import.meta.dirname, '..'), names, isOneFile);
const lacking = mayInstall() ? absent.length : 0;
console.log(`${passed} passed, ${failed + lacking} failed`);
process.exit(failed + lacking > 0 ? 1 : 0);
