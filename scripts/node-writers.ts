import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writers } from '#documents/bundle/all-files.ts';
import { renderCalendarBytes } from '#documents/calendar/render-calendar.ts';
import { registerFonts } from '#documents/pdf/fonts.ts';
import { packageOf } from '#documents/pdf/other-letters.ts';
import { renderPdfBytes } from '#documents/pdf/render-pdf.tsx';
import { renderTables } from '#documents/tables/render-tables.ts';
import { renderWordBytes } from '#documents/word/render-word.ts';

const packages = join(import.meta.dirname, '..', 'node_modules');
const font = (style: string): Uint8Array =>
  readFileSync(join(packages, 'source-sans', 'WOFF', 'TTF', `SourceSans3-${style}.ttf.woff`));
const otherFont = (name: string): Promise<Uint8Array> =>
  readFile(join(packages, '@fontsource', packageOf(name), 'files', `${name}.woff`));

let registered = false;

/** The writers of the program, called directly rather than in a worker. `template`: the bytes of a Word template. */
export function nodeWriters(template?: Uint8Array): Writers {
  if (!registered)
    registerFonts({ regular: font('Regular'), bold: font('Bold'), italic: font('It') }, otherFont);
  registered = true;
  return {
    docx: (model) => renderWordBytes(model, template ? { template } : {}),
    pdf: renderPdfBytes,
    xlsx: renderTables,
    ics: (calendar) => Promise.resolve(renderCalendarBytes(calendar)),
  };
}
