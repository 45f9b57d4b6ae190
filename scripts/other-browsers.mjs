import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { otherBrowsers } from './setup.mjs';

/**
 * The whole job in the browsers of the machine besides Chromium, as the last stage of `npm test` does it:
 * `node scripts/other-browsers.mjs [firefox,webkit]`, on what is built. A browser that is not here is said, and left out.
 */
const asked = process.argv[2]?.split(',');
const here = otherBrowsers().filter(({ name }) => !asked || asked.includes(name));
for (const { name } of here.filter(({ isHere }) => !isHere)) console.log(`${name}: not on this machine`);
register();
const { inOtherBrowsers } = await import('../tests/other-browsers/run.ts');
const names = here.filter(({ isHere }) => isHere).map(({ name }) => name);
const { passed, failed } =
  names.length > 0 ? await inOtherBrowsers(join(import.meta.dirname, '..'), names) : { passed: 0, failed: 0 };
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
