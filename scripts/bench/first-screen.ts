import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atDesk, slow } from './desk.ts';
import { median, RUNS, type Figure } from './figure.ts';

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

/** Largest paint, and how long the page was unable to answer until then, on a processor four times slower. */
async function firstScreenTimes(browser: Browser, url: string): Promise<{ paint: number; blocked: number }> {
  return atDesk(browser, url, async (desk) => {
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
    await desk.page.goto(url);
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    await desk.page.waitForTimeout(1_500);
    return desk.page.evaluate(() => {
      const { seen } = window as unknown as {
        seen: { paint: number; tasks: { start: number; length: number }[] };
      };
      const until = seen.tasks.filter((task) => task.start < seen.paint);
      return {
        paint: seen.paint,
        blocked: until.reduce((sum, task) => sum + Math.max(0, task.length - 50), 0),
      };
    });
  });
}

export async function firstScreen(browser: Browser, url: string, dist: string): Promise<readonly Figure[]> {
  const runs: { paint: number; blocked: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await firstScreenTimes(browser, url));
  return [
    { name: 'first-screen-js-gzip', value: firstScreenBytes(dist), unit: 'kB', aim: 200 },
    { name: 'first-screen-lcp', value: median(runs.map((run) => run.paint)), unit: 'ms', aim: 1_000 },
    { name: 'first-screen-blocked', value: median(runs.map((run) => run.blocked)), unit: 'ms', aim: 300 },
  ];
}
