import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { installOtherBrowsers, otherBrowsers } from './setup.mjs';

/**
 * `npm run browsers [firefox,webkit]`: the whole job in the browsers of the machine besides Chromium, on what is built. Not in
 * `npm test`: on two busy cores WebKit takes minutes. A browser that is not here is said, and left out.
 */
installOtherBrowsers();
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
