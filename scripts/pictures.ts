import type { Browser, Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { norwegianDesk } from '../tests/support/browser.ts';
import { startExample } from '../tests/support/person/go.ts';
import { drawn, processOn, screensOf, seeScreen, WINDOWS } from '../tests/support/person/screens.ts';
import { inBuiltProgram } from './built-program.ts';

/** A day between the two meetings of the example: something is behind, and something is still to come. */
const NOW = new Date('2027-02-15T10:15:00+01:00');
/** Text stays sharp enough to read, and all pictures together stay under 7 MB. */
const QUALITY = 30;
/** A longer page is cut here, px; what is told by its length is told by then. */
const LONGEST = 2600;

/** Writes a picture of every screen at every width, and prints what they weigh. */
export async function pictures(folder: string): Promise<void> {
  let bytes = 0;
  await inBuiltProgram(async (url, browser) => {
    for (const [name, window] of Object.entries(WINDOWS))
      bytes += await picturesAt(browser, { url, window, into: join(folder, name) });
  });
  console.log(`${(bytes / 1_000_000).toFixed(1)} MB`);
}

interface Given {
  readonly url: string;
  readonly window: { readonly width: number; readonly height: number };
  readonly into: string;
}

async function picturesAt(browser: Browser, { url, window, into }: Given): Promise<number> {
  mkdirSync(into, { recursive: true });
  const context = await browser.newContext({ ...norwegianDesk, viewport: window, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await startExample(page, url);
  let bytes = 0;
  for (const screen of screensOf(processOn(page))) {
    await seeScreen(page, screen);
    // The pointer pressed something on the page before, and would lie upon whatever is there now.
    await page.mouse.move(0, 0);
    const picture = await pictureOf(page, window);
    writeFileSync(join(into, `${screen.name}.webp`), picture);
    bytes += picture.length;
  }
  await context.close();
  return bytes;
}

/** The whole page, as in a window that is as tall as it is. */
async function pictureOf(page: Page, { width, height }: Given['window']): Promise<Buffer> {
  const long = await page.evaluate(() => document.documentElement.scrollHeight);
  const tall = { width, height: Math.min(Math.max(long, height), LONGEST) };
  await page.setViewportSize(tall);
  await drawn(page);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await session.detach();
  await page.setViewportSize({ width, height });
  return Buffer.from(data, 'base64');
}
