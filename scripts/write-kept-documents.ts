import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { KEPT_FOLDER, keptDocuments } from '../tests/support/kept-documents.ts';

/** Writes the texts of the documents anew, after a change that was meant; the difference is for people to read. */
rmSync(KEPT_FOLDER, { recursive: true, force: true });
const kept = await keptDocuments();
for (const { path, text } of kept) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${kept.length} documents are written in ${KEPT_FOLDER}. Look at the difference.`);
