import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerFonts } from '#documents/pdf/fonts.ts';

const folder = join(import.meta.dirname, '..', '..', 'node_modules', 'source-sans', 'WOFF', 'TTF');
const file = (style: string): Uint8Array => readFileSync(join(folder, `SourceSans3-${style}.ttf.woff`));

/** The fonts of the program, from the disk. Once, before the first PDF. */
export const registerFontsFromDisk = (): void =>
  registerFonts({ regular: file('Regular'), bold: file('Bold'), italic: file('It') });
