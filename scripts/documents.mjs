import { join } from 'node:path';
import { installPackages } from './installed-packages.mjs';

/** `npm run documents -- <process.json> <folder>` on a fresh clone: install if needed, then make them. `--keep` instead writes the
 * kept texts of the documents (tests/fixtures/documents) anew. */
installPackages();
// From whatever folder it is called: the loader would look for its settings there.
process.env.TSX_TSCONFIG_PATH = join(import.meta.dirname, '..', 'tsconfig.json');
const { register } = await import('tsx/esm/api');
register();
const given = process.argv.slice(2);
if (given[0] === '--keep') await import('./write-kept-documents.ts');
else {
  const { makeDocuments } = await import('./make-documents.ts');
  process.exitCode = await makeDocuments(given);
}
