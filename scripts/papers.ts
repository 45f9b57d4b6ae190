import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DocumentModel } from '#documents/blocks/block.ts';
import { documentsOf } from '#documents/document-list.ts';
import { LANGUAGE_CODES } from '#domain/language/languages.ts';
import { inputOfAnswers } from '../tests/support/kept-documents.ts';
import { faultsOf, faultText } from '../tests/support/pages/page-faults.ts';
import { samples } from '../tests/support/pages/sample-processes.ts';
import { wordAsPdf } from '../tests/support/pages/word-as-pdf.ts';
import { readPdfFile } from '../tests/support/read-pdf.ts';
import { nodeWriters } from './node-writers.ts';

/**
 * `npm run papers -- [--pictures] [--only <part of a name>] <folder> [case.json …]`: makes every document of the example
 * and of all cases, in every language, as PDF and as Word, measures every page, and says what is wrong. Word is laid out by
 * LibreOffice with Carlito, which has the measures of Calibri. `--pictures` draws the pages too. `--keep <folder>` draws those of
 * Word small and grey, a folder a language (docs/pictures/papers). Exits with 1 where something is wrong.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pictures: { type: 'boolean' },
    only: { type: 'string' },
    pdf: { type: 'boolean' },
    keep: { type: 'string' },
  },
});
const [folder = '', ...more] = positionals;
if (folder === '') {
  console.error(
    'Usage: npm run papers -- [--pdf] [--pictures] [--keep <folder>] [--only <part of a name>] <folder> [case.json …]',
  );
  process.exit(2);
}
const out = resolve(folder);
mkdirSync(out, { recursive: true });

interface Made {
  readonly name: string;
  readonly model: DocumentModel;
}
const writers = nodeWriters();
const made: Made[] = [];
for (const { name, answers } of samples(more)) {
  const given = await answers();
  for (const language of LANGUAGE_CODES) {
    const input = await inputOfAnswers(given, language);
    for (const { kind, meeting, make, forms } of documentsOf(input.process)) {
      const full = [name, kind, meeting, language].filter(Boolean).join('.');
      if (values.only !== undefined && !full.includes(values.only)) continue;
      const model = make(input, meeting);
      if (forms.includes('pdf')) {
        writeFileSync(join(out, `${full}.pdf`), await writers.pdf(model));
        made.push({ name: `${full}.pdf`, model });
      }
      if (values.pdf) continue;
      writeFileSync(join(out, `${full}.word.docx`), await writers.docx(model));
      made.push({ name: `${full}.word.pdf`, model });
    }
  }
}
const words = made.filter(({ name }) => name.endsWith('.word.pdf'));
wordAsPdf(
  out,
  words.map(({ name }) => name.replace(/\.pdf$/, '')),
);

/** "example.mandate.nb.word.pdf" is drawn as "nb/mandate-1.jpg" and so on, page after page. */
function drawSmall(path: string, name: string, into: string): void {
  const [, ...parts] = name.replace(/\.word\.pdf$/, '').split('.');
  const folder = join(resolve(into), parts.at(-1) ?? '');
  mkdirSync(folder, { recursive: true });
  const look = ['-r', '40', '-gray', '-jpeg', '-jpegopt', 'quality=30'];
  execFileSync('pdftoppm', [...look, path, join(folder, parts.slice(0, -1).join('-'))]);
}

let faults = 0;
for (const { name, model } of made) {
  const path = join(out, name);
  const pdf = readPdfFile(path);
  const found = faultsOf({ words: pdf.words(), pages: pdf.pages.length }, model);
  faults += found.length;
  for (const fault of found) console.log(`${name}: ${faultText(fault)}`);
  if (values.keep !== undefined && name.endsWith('.word.pdf')) drawSmall(path, name, values.keep);
  if (values.pictures) execFileSync('pdftoppm', ['-r', '60', '-png', path, path.replace(/\.pdf$/, '')]);
}
console.log(`${made.length} documents, ${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
