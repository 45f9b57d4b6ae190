import type { Browser, Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { DATABASE_NAME } from '#storage/db/database.ts';
import { atDesk, openExample, openFromFile, slow } from './desk.ts';
import { medianOf, p95, type Figure } from './figure.ts';
import { withStakeholders } from './large-process.ts';

const LONG_TEXT = 'Et langt formål som er skrevet før. '.repeat(60);
const KEYS = 'Vi venter på svar fra seksjonen. ';

/** From keydown to the frame after it, ms, for every key typed into the focused field. */
async function paintTimes(page: Page, keys: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    window.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          // The message arrives after the frame has been handed over for painting.
          const channel = new MessageChannel();
          channel.port1.onmessage = () => times.push(performance.now() - start);
          channel.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  await page.keyboard.type(keys, { delay: 60 });
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

/** From a keystroke to its text lying in the database, ms. */
async function storedTimes(page: Page, processId: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let index = 0; index < 12; index += 1) {
    const mark = `§${index}§`;
    const start = await page.evaluate(() => performance.now());
    await page.keyboard.insertText(mark);
    const stored = await page.evaluate(
      async ({ database, id, text }) => {
        const open = await new Promise<IDBDatabase>((done, failed) => {
          const request = indexedDB.open(database);
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(new Error('no database'));
        });
        const holds = (): Promise<boolean> =>
          new Promise((done) => {
            const request = open.transaction('processes').objectStore('processes').get(id);
            request.onsuccess = () => done(JSON.stringify(request.result).includes(text));
            request.onerror = () => done(false);
          });
        while (!(await holds())) await new Promise((next) => setTimeout(next, 5));
        open.close();
        return performance.now();
      },
      { database: DATABASE_NAME, id: processId, text: mark },
    );
    times.push(stored - start);
  }
  return times;
}

const idIn = (overview: string): string => /#\/p\/([^/]+)/.exec(overview)?.[1] ?? '';

/** The same measure in a page with nothing but a text field: what the machine itself takes, to read the others by. */
const bareField = (browser: Browser, url: string): Promise<number> =>
  medianOf(() =>
    atDesk(browser, url, async (desk) => {
      await desk.page.setContent('<textarea rows="20" cols="80"></textarea>');
      const field = desk.page.getByRole('textbox');
      await field.fill(LONG_TEXT);
      await field.press('End');
      await slow(desk, 4);
      return p95(await paintTimes(desk.page, KEYS));
    }),
  );

export async function typing(browser: Browser, url: string): Promise<readonly Figure[]> {
  const purpose = bokmal.steps.mandate.fields['purpose']?.label ?? '';
  const paint = await medianOf(() =>
    atDesk(browser, url, async (desk) => {
      const overview = await openExample(desk);
      await desk.page.goto(`${overview}/mandate`);
      const field = desk.page.getByRole('textbox', { name: purpose });
      await field.fill(LONG_TEXT);
      await field.press('End');
      await slow(desk, 4);
      return p95(await paintTimes(desk.page, KEYS));
    }),
  );
  const stored = await medianOf(() =>
    atDesk(browser, url, async (desk) => {
      const overview = await openExample(desk);
      await desk.page.goto(`${overview}/summary`);
      await desk.page.getByRole('textbox').first().focus();
      return p95(await storedTimes(desk.page, idIn(overview)));
    }),
  );
  const crowded = await medianOf(() =>
    atDesk(browser, url, async (desk) => {
      const overview = await openFromFile(desk, withStakeholders(500));
      await desk.page.goto(`${overview}/stakeholders`);
      await desk.page.getByRole('textbox').nth(20).focus();
      await slow(desk, 4);
      return p95(await paintTimes(desk.page, KEYS));
    }),
  );
  return [
    { name: 'key-to-paint-of-a-bare-page-p95', value: await bareField(browser, url), unit: 'ms', aim: 33 },
    { name: 'key-to-paint-p95', value: paint, unit: 'ms', aim: 33 },
    { name: 'key-to-stored-p95', value: stored, unit: 'ms', aim: 400 },
    { name: 'typing-500-stakeholders-p95', value: crowded, unit: 'ms', aim: 50 },
  ];
}
