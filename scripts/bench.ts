import { chromium } from '@playwright/test';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'vite';
import { headlessPath, launchOptions } from '../tests/support/browser.ts';
import { chosenFrom, readAsked, UnknownAsked } from './bench/asked-for.ts';
import { KeptDesk } from './bench/desk.ts';
import { measures } from './bench/measures.ts';
import { runMeasure } from './bench/run-measure.ts';

/**
 * Measures the built program in Chromium and prints one JSON line per figure:
 * npm run bench -- [names of measures or figures] [--against DIST] [--traces FOLDER] [--once] [--list]
 */
const root = join(import.meta.dirname, '..');

async function serve(dist: string): Promise<{ url: string; close: () => Promise<void> }> {
  if (!existsSync(join(dist, 'index.html')))
    throw new UnknownAsked(`There is no build in ${dist}: npm run build.`);
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir: dist },
    preview: { host: '127.0.0.1', port: 4391, strictPort: false, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The build could not be served.');
  return { url, close: () => server.close() };
}

async function bench(): Promise<void> {
  const asked = readAsked(process.argv.slice(2));
  if (asked.list) {
    for (const { name, figures } of measures)
      console.log(name, figures.map((figure) => figure.name).join(' '));
    return;
  }
  const chosen = chosenFrom(measures, asked.names);
  if (asked.traces !== undefined) mkdirSync(asked.traces, { recursive: true });
  const dist = process.env['BENCH_DIST'] ?? join(root, 'dist');
  const ours = await serve(dist);
  const otherDist = asked.against === undefined ? undefined : resolve(asked.against);
  const other = otherDist === undefined ? undefined : await serve(otherDist);
  const browser = await chromium.launch({ ...launchOptions, executablePath: headlessPath() });
  const kept = { bare: new KeptDesk(), ours: new KeptDesk(), against: new KeptDesk() };
  const began = Date.now();
  const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`;
  try {
    for (const measure of chosen) {
      const start = Date.now();
      const { figures, work } = await runMeasure(measure, {
        once: asked.once,
        kept,
        ours: { browser, url: ours.url, dist },
        ...(other && otherDist !== undefined
          ? { against: { browser, url: other.url, dist: otherDist } }
          : {}),
        ...(asked.traces === undefined ? {} : { traces: asked.traces }),
      });
      for (const figure of figures) console.log(JSON.stringify(figure));
      if (work) console.log(JSON.stringify(work));
      console.error(`${measure.name}: ${seconds(start)}`);
    }
    console.error(`All of it: ${seconds(began)}`);
  } finally {
    await browser.close();
    await ours.close();
    await other?.close();
  }
}

try {
  await bench();
} catch (error) {
  if (!(error instanceof UnknownAsked)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
