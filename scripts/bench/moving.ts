import type { Browser, Page } from '@playwright/test';
import { steps } from '#domain/guide/steps.ts';
import { DATABASE_NAME } from '#storage/db/database.ts';
import { atDesk, openExample, openFromFile, slow, type Desk } from './desk.ts';
import { median, medianOf, type Figure } from './figure.ts';
import { withStakeholders } from './large-process.ts';

/** How much of a page must stand: its first lines, or all of it. */
type Until = 'first lines' | 'all';

/** Changes the address and waits for the new page to be painted, ms inside the page. */
const goAndPaint = (page: Page, hash: string, until: Until = 'all'): Promise<number> =>
  page.evaluate(
    ({ to, whole }) =>
      new Promise<number>((done) => {
        const before = document.querySelector('h1');
        const start = performance.now();
        window.location.hash = to;
        const look = (): void => {
          const now = document.querySelector('h1');
          if (!now || now === before || (whole && document.querySelector('[aria-busy="true"]'))) {
            requestAnimationFrame(look);
            return;
          }
          const channel = new MessageChannel();
          channel.port1.onmessage = () => done(performance.now() - start);
          channel.port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }),
    { to: hash, whole: until === 'all' },
  );

/** Nobody moves on before the page stands: what is left of one step is no part of the way to the next. */
async function rest(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
}

const hashOf = (address: string): string => new URL(address).hash;

async function stepToStep(desk: Desk, until: Until): Promise<number> {
  const overview = hashOf(await openExample(desk));
  for (const step of steps) await goAndPaint(desk.page, `${overview}/${step.id}`);
  await slow(desk, 4);
  const times: number[] = [];
  for (const step of steps) {
    await rest(desk.page);
    times.push(await goAndPaint(desk.page, `${overview}/${step.id}`, until));
  }
  return median(times);
}

async function openMany(desk: Desk): Promise<{ time: number; heap: number }> {
  const overview = hashOf(await openFromFile(desk, withStakeholders(500)));
  await goAndPaint(desk.page, `${overview}/about`);
  const time = await goAndPaint(desk.page, `${overview}/stakeholders`);
  const session = await desk.context.newCDPSession(desk.page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { time, heap: usedSize / 1_000_000 };
}

async function listThousand({ page, url }: Desk): Promise<number> {
  await page.goto(url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(
    (database) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open(database);
        request.onerror = () => failed(new Error('no database'));
        request.onsuccess = () => {
          const transaction = request.result.transaction(['processes', 'summaries'], 'readwrite');
          for (let index = 0; index < 1000; index += 1) {
            const times = {
              createdAt: '2026-11-22T10:00:00.000Z',
              updatedAt: `2026-11-22T10:00:00.${index % 1000}Z`,
            };
            const id = `list${index}`;
            transaction.objectStore('processes').put({ id, schemaVersion: 1, ...times, answers: {} });
            transaction.objectStore('summaries').put({
              id,
              title: `Prosess ${index}`,
              unitName: 'Klinikk',
              healthTrust: 'Foretak',
              schemaVersion: 1,
              ...times,
            });
          }
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    DATABASE_NAME,
  );
  await page.goto(`${url}#/nowhere`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const start = performance.now();
        window.location.hash = '#/';
        const look = (): void => {
          if (document.querySelector('a[href^="#/p/list"]')) done(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

export async function moving(browser: Browser, url: string): Promise<readonly Figure[]> {
  const many = [];
  for (let run = 0; run < 5; run += 1) many.push(await atDesk(browser, url, openMany));
  return [
    {
      name: 'step-to-step',
      value: await medianOf(() => atDesk(browser, url, (desk) => stepToStep(desk, 'first lines'))),
      unit: 'ms',
      aim: 66,
    },
    {
      name: 'step-to-step-whole-page',
      value: await medianOf(() => atDesk(browser, url, (desk) => stepToStep(desk, 'all'))),
      unit: 'ms',
      aim: 199,
    },
    { name: 'open-500-stakeholders', value: median(many.map((run) => run.time)), unit: 'ms', aim: 500 },
    { name: 'heap-500-stakeholders', value: median(many.map((run) => run.heap)), unit: 'MB', aim: 60 },
    {
      name: 'list-1000-processes',
      value: await medianOf(() => atDesk(browser, url, listThousand)),
      unit: 'ms',
      aim: 300,
    },
  ];
}
