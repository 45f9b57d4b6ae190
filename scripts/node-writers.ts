import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writers } from '#documents/bundle/all-files.ts';
import { registerFonts } from '#documents/pdf/fonts.ts';
import { renderPdfBytes } from '#documents/pdf/render-pdf.tsx';
import { renderWordBytes } from '#documents/word/render-word.ts';

const folder = join(import.meta.dirname, '..', 'node_modules', 'source-sans', 'WOFF', 'TTF');
const font = (style: string): Uint8Array => readFileSync(join(folder, `SourceSans3-${style}.ttf.woff`));

let registered = false;

/** The writers of the program, called directly rather than in a worker. `template`: the bytes of a Word template. */
export function nodeWriters(template?: Uint8Array): Writers {
  if (!registered) registerFonts({ regular: font('Regular'), bold: font('Bold'), italic: font('It') });
  registered = true;
  return { docx: (model) => renderWordBytes(model, template ? { template } : {}), pdf: renderPdfBytes };
}
