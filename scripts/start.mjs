import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './installed-packages.mjs';

/** `npm start` on a fresh clone: install if needed, build if needed, serve. */
const root = join(import.meta.dirname, '..');
const port = Number(process.env.PORT ?? 4173);
const host = process.env.HOST ?? '127.0.0.1';
const builtFrom = [
  'src',
  'public',
  'templates',
  'scripts',
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

installPackages();
const { build, preview } = await import('vite');
const built = newestIn(join(root, 'dist', 'index.html'));
if (built < Math.max(...builtFrom.map((path) => newestIn(join(root, path))))) {
  console.log('Building …');
  await build({ root, logLevel: 'warn' });
}
try {
  await preview({ root, logLevel: 'warn', preview: { host, port, strictPort: true } });
  console.log(
    `Brukerpanelveilederen: http://${host === '127.0.0.1' ? 'localhost' : host}:${port}  (Ctrl+C stops it)`,
  );
} catch (error) {
  console.error(`Port ${port} could not be used (${error.message}). Choose another: PORT=4174 npm start`);
  process.exitCode = 1;
}
