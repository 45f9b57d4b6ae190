import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const builtFrom = [
  'src',
  'public',
  'templates',
  'scripts/content-security-policy.ts',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

function newestIn(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

/** Builds `dist` when it is missing or older than what it is built from. Needs the packages. */
export async function buildIfOld() {
  const built = newestIn(join(root, 'dist', 'index.html'));
  if (built >= Math.max(...builtFrom.map((path) => newestIn(join(root, path))))) return;
  console.log('Building …');
  const { build } = await import('vite');
  await build({ root, logLevel: 'error' });
}
