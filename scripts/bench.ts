import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { launchOptions } from '../tests/support/browser.ts';
import { advance } from './bench/advance.ts';
import { exporting } from './bench/exporting.ts';
import { print } from './bench/figure.ts';
import { firstScreen } from './bench/first-screen.ts';
import { meeting } from './bench/meeting.ts';
import { moving } from './bench/moving.ts';
import { portfolio } from './bench/portfolio.ts';
import { typing } from './bench/typing.ts';

/** Prints one JSON line per figure, measured in the built program in Chromium: the median of five. */
const root = join(import.meta.dirname, '..');
const dist = process.env['BENCH_DIST'] ?? join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) throw new Error('Build first: npm run build');
const server = await preview({
  root,
  logLevel: 'error',
  build: { outDir: dist },
  preview: { host: '127.0.0.1', port: 4391, strictPort: false, open: false },
});
const url = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4391/';
const browser = await chromium.launch(launchOptions);
const only = process.argv[2];
try {
  const measures = {
    first: () => firstScreen(browser, url, dist),
    typing: () => typing(browser, url),
    moving: () => moving(browser, url),
    meeting: () => meeting(browser, url),
    exporting: () => exporting(browser, url),
    advance: () => advance(browser, url),
    portfolio: () => portfolio(browser, url),
  };
  for (const [name, measure] of Object.entries(measures))
    if (only === undefined || only === name) (await measure()).forEach(print);
} finally {
  await browser.close();
  await server.close();
}
