import { join } from 'node:path';
import { buildIfOld } from './fresh-build.mjs';
import { installPackages } from './installed-packages.mjs';

/** `npm start` on a fresh clone: install if needed, build if needed, serve. */
const root = join(import.meta.dirname, '..');
const port = Number(process.env.PORT ?? 4173);
const host = process.env.HOST ?? '127.0.0.1';

installPackages();
await buildIfOld();
const { preview } = await import('vite');
try {
  await preview({ root, logLevel: 'warn', preview: { host, port, strictPort: true } });
  console.log(
    `Brukerpanelveilederen: http://${host === '127.0.0.1' ? 'localhost' : host}:${port}  (Ctrl+C stops it)`,
  );
} catch (error) {
  console.error(`Port ${port} could not be used (${error.message}). Choose another: PORT=4174 npm start`);
  process.exitCode = 1;
}
