import { installPackages } from './installed-packages.mjs';

/** `npm run documents -- <process.json> <folder>` on a fresh clone: install if needed, then make them. */
installPackages();
const { register } = await import('tsx/esm/api');
register();
const { makeDocuments } = await import('./documents/make-documents.ts');
process.exitCode = await makeDocuments(process.argv.slice(2));
