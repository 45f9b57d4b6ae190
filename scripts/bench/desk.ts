import type { Browser, BrowserContext, Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import type { Process } from '#domain/process/process.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { afterPaint } from '#ui/after-paint.ts';

declare global {
  interface Window {
    /** On every page that is measured, the program's own and the bare: what has come is painted when this work is done. */
    readonly afterPaint: typeof afterPaint;
  }
}

/** A Norwegian user at an ordinary office screen. */
const norwegianDesk = {
  viewport: { width: 1280, height: 800 },
  locale: 'nb-NO',
  timezoneId: 'Europe/Oslo',
};

/** An open page with a clean browser profile; closed after use. */
export interface Desk {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
}

async function newDesk(browser: Browser, url: string): Promise<Desk> {
  const context = await browser.newContext({
    ...norwegianDesk,
    acceptDownloads: true,
    serviceWorkers: 'block',
  });
  // The loader of these scripts names inner functions through a helper that the page does not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(`globalThis.afterPaint = ${afterPaint.toString()}`);
  return { page: await context.newPage(), context, url };
}

export async function atDesk<T>(browser: Browser, url: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = await newDesk(browser, url);
  try {
    return await work(desk);
  } finally {
    await desk.context.close();
  }
}

/** A desk that stands from one run to the next and from one measure to the next, with what was made ready on it. */
export class KeptDesk {
  #kept: { readonly name: string; readonly desk: Desk; readonly ready: unknown } | undefined;

  /** The desk called `name`; the one that stood there under another name is closed, and `prepare` makes it ready. */
  async at<T>(
    { browser, url }: { readonly browser: Browser; readonly url: string },
    name: string,
    prepare: (desk: Desk) => Promise<T>,
  ): Promise<{ readonly desk: Desk; readonly ready: T }> {
    if (this.#kept?.name !== name) {
      await this.close();
      const desk = await newDesk(browser, url);
      this.#kept = { name, desk, ready: await prepare(desk) };
    }
    return this.#kept as { readonly desk: Desk; readonly ready: T };
  }

  async close(): Promise<void> {
    await this.#kept?.desk.context.close();
    this.#kept = undefined;
  }
}

/** Slows the page's processor, as a borrowed meeting-room PC would. */
export async function slow({ context, page }: Desk, times: number): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** Opens the shipped example and gives the address of its overview. */
export async function openExample({ page, url }: Desk): Promise<string> {
  await page.goto(url);
  await page.getByRole('button', { name: bokmal.shell.start.example }).click();
  await page.waitForURL(/#\/p\//);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page.url();
}

/** A file of thousands of rows takes its time on a busy machine, ms. */
const LARGE_FILE = 120_000;

/** Brings a process in through the file button, as a user would, and gives the address of its overview. */
export async function openFromFile({ page, url }: Desk, process: Process): Promise<string> {
  await page.goto(url);
  const text = writeProcessFile(process, { appVersion: '0.0.0', now: process.updatedAt });
  await page.setInputFiles('input[type=file]', {
    name: 'prosess.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.waitForURL(/#\/p\//, { timeout: LARGE_FILE });
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page.url();
}
