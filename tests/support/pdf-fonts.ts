import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { registerFonts } from '#documents/pdf/fonts.ts';
import { packageOf, type FontFile } from '#documents/pdf/other-letters.ts';

const packages = join(import.meta.dirname, '..', '..', 'node_modules');
const file = (style: string): Uint8Array =>
  readFileSync(join(packages, 'source-sans', 'WOFF', 'TTF', `SourceSans3-${style}.ttf.woff`));

/** A font of another alphabet, from the disk. */
export const otherFontFromDisk: FontFile = (name) =>
  readFile(join(packages, '@fontsource', packageOf(name), 'files', `${name}.woff`));

/** The fonts of the program, from the disk. Once, before the first PDF. Without `other`, as without a network. */
export const registerFontsFromDisk = (other?: FontFile): void =>
  registerFonts({ regular: file('Regular'), bold: file('Bold'), italic: file('It') }, other);
