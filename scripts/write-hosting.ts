import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTING_FILES } from './hosting-files.ts';

/** `npm run hosting` writes the set-up of each web server into docs/hosting, from the one policy there is. */
for (const [name, text] of Object.entries(HOSTING_FILES))
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'hosting', name), text);
