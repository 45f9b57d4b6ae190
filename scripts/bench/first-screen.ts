import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atDesk, slow, type Desk } from './desk.ts';
import type { Measure, Sample } from './measure.ts';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** Gzipped kB of the script the first page needs before it can show anything. */
function firstScreenBytes(dist: string): number {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const needed = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || needed.has(chunk.file)) return;
    needed.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) add(key);
  return [...needed].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1000;
}

interface Seen {
  readonly paint: number;
  readonly tasks: readonly { readonly start: number; readonly length: number }[];
}

/** Largest paint, and how long the page was unable to answer until then, on a processor four times slower. */
async function firstPaint(desk: Desk, address: string): Promise<Sample> {
  await slow(desk, 4);
  await desk.page.addInitScript(() => {
    const seen = { paint: 0, tasks: [] as { start: number; length: number }[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.paint = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.tasks.push({ start: entry.startTime, length: entry.duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  await desk.page.goto(address);
  await desk.page.getByRole('heading', { level: 1 }).waitFor();
  await desk.page.waitForTimeout(1_000);
  const { paint, tasks } = await desk.page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  const blocked = tasks
    .filter(({ start }) => start < paint)
    .reduce((sum, { length }) => sum + Math.max(0, length - 50), 0);
  return { values: { 'first-screen-lcp': paint, 'first-screen-blocked': blocked } };
}

const times: Measure = {
  name: 'first-screen',
  runs: 2,
  figures: [
    { name: 'first-screen-lcp', unit: 'ms', aim: 1_000 },
    { name: 'first-screen-blocked', unit: 'ms', aim: 300 },
  ],
  run: ({ browser, url }) => atDesk(browser, url, (desk) => firstPaint(desk, url)),
  bare: ({ browser, url }) =>
    atDesk(browser, url, async (desk) => {
      await desk.context.route('**/bare.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Brukerpanelveilederen</h1><p>Noen ord.</p>' }),
      );
      return firstPaint(desk, `${url}bare.html`);
    }),
};

const bytes: Measure = {
  name: 'first-screen-js-gzip',
  runs: 1,
  figures: [{ name: 'first-screen-js-gzip', unit: 'kB', aim: 190 }],
  run: ({ dist }) => Promise.resolve({ values: { 'first-screen-js-gzip': firstScreenBytes(dist) } }),
};

export const firstScreen: readonly Measure[] = [bytes, times];
