import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const NOT_OURS = new Set([
  'node_modules',
  'dist',
  '.git',
  '.cache',
  'coverage',
  'test-results',
  'playwright-report',
]);

/** Every file of the project under a folder, as paths from the root with `/`, sorted; nothing generated or installed. */
export function projectFiles(folder = '.'): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? projectFiles(path) : [path];
    })
    .sort();
}

/** The text of a file, by its path from the root. Throws when there is no such file. */
export const projectText = (path: string): string => readFileSync(join(root, path), 'utf8');
