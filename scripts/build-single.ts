import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import project from '../package.json' with { type: 'json' };
import { firstWords } from './first-words.ts';
import { finishedPage, nothingBeside, publicInside, workersInside } from './single-file.ts';

/**
 * `npm run build:single` makes the whole program as one file, `dist-single/brukerpanelveileder.html`, that opens by a double
 * click from a share or a memory stick (decision 0031). `SINGLE_DIR` names another folder.
 */
const root = join(import.meta.dirname, '..');
const out = join(root, process.env['SINGLE_DIR'] ?? 'dist-single');
const NAME = 'brukerpanelveileder.html';

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  define: { __APP_VERSION__: JSON.stringify(project.version) },
  plugins: [workersInside(), nothingBeside(), react(), firstWords(), publicInside(), viteSingleFile()],
  worker: { format: 'iife', plugins: () => [nothingBeside()] },
  build: {
    outDir: out,
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'es2022',
    modulePreload: false,
  },
});

const made = join(out, 'index.html');
const html = finishedPage(readFileSync(made, 'utf8'));
rmSync(out, { recursive: true });
mkdirSync(out);
writeFileSync(join(out, NAME), html);
console.log(`${join(out, NAME)} ${(Buffer.byteLength(html) / 1_000_000).toFixed(1)} MB`);
