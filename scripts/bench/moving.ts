import type { Page } from '@playwright/test';
import { steps } from '#domain/guide/steps.ts';
import { DATABASE_NAME } from '#storage/db/database.ts';
import { atBarePage, bareField, bareRow, keptBarePage, times, turning } from './bare-page.ts';
import { atDesk, openExample, openFromFile, type Desk } from './desk.ts';
import { median } from './figure.ts';
import { goAndPaint } from './frames.ts';
import { withUnits } from './large-process.ts';
import type { Measure, Place, Sample } from './measure.ts';
import { crowdedExample } from './typing.ts';
import { workDuring } from './work.ts';

/** Nobody moves on before the page stands: what is left of one step is no part of the way to the next. */
async function rest(page: Page): Promise<void> {
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  await page.waitForTimeout(150);
}

const hashOf = (address: string): string => new URL(address).hash;

/** From step to step through all of them, at ×4; the second round, since the first fetches. */
export async function round(
  place: Place,
  desk: Desk,
  addresses: readonly string[],
  figure = 'step-to-step',
): Promise<Sample> {
  const { given, ...cost } = await workDuring(place, desk, async () => {
    const turned = [];
    for (const address of addresses) {
      await rest(desk.page);
      turned.push(await goAndPaint(desk.page, address));
    }
    return turned;
  });
  return {
    values: {
      [figure]: median(given.map(({ first }) => first)),
      [`${figure}-whole-page`]: median(given.map(({ whole }) => whole)),
      [`${figure}-worst`]: Math.max(...given.map(({ whole }) => whole)),
      ...(cost.work ? { [`${figure}-layouts`]: cost.work.layouts / addresses.length } : {}),
    },
    ...cost,
  };
}

const stepToStep: Measure = {
  name: 'step-to-step',
  runs: 1,
  work: true,
  figures: [
    { name: 'step-to-step', unit: 'ms', aim: 66 },
    { name: 'step-to-step-whole-page', unit: 'ms', aim: 150 },
    { name: 'step-to-step-worst', unit: 'ms', aim: 300 },
    { name: 'step-to-step-layouts', unit: 'layouts', aim: 2 },
  ],
  run: async (place) => {
    const { desk, ready } = await place.kept.at(place, 'walked', async (walked) => {
      const overview = hashOf(await openExample(walked));
      const addresses = steps.map(({ id }) => `${overview}/${id}`);
      for (const address of addresses) await goAndPaint(walked.page, address);
      return addresses;
    });
    return round(place, desk, ready);
  },
  bare: async (place) =>
    round(
      place,
      await keptBarePage(place, 'fields', turning(times(12, bareField))),
      steps.map(({ id }) => `#${id}`),
    ),
};

const heapOf = async ({ page, context }: Desk): Promise<number> => {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1_000_000;
};

async function opened(place: Place, desk: Desk, address: string): Promise<Sample> {
  await desk.page.waitForTimeout(300);
  const { given, ...cost } = await workDuring(place, desk, () => goAndPaint(desk.page, address), 1);
  return {
    values: { 'open-500-stakeholders': given.whole, 'heap-500-stakeholders': await heapOf(desk) },
    ...cost,
  };
}

const openMany: Measure = {
  name: 'open-500-stakeholders',
  runs: 2,
  work: true,
  figures: [
    { name: 'open-500-stakeholders', unit: 'ms', aim: 500 },
    { name: 'heap-500-stakeholders', unit: 'MB', aim: 60 },
  ],
  run: async (place) => {
    const { desk, ready } = await crowdedExample(place);
    await goAndPaint(desk.page, `${hashOf(ready)}/about`);
    return opened(place, desk, `${hashOf(ready)}/stakeholders`);
  },
  bare: async (place) => {
    const desk = await keptBarePage(place, 'rows', turning(`<table>${times(500, bareRow)}</table>`));
    await goAndPaint(desk.page, '#about');
    return opened(place, desk, '#stakeholders');
  },
};

/** More rows than any trust has units. */
const UNITS = 9_000;

const openUnits: Measure = {
  name: 'open-9000-units',
  runs: 1,
  figures: [{ name: 'open-9000-units', unit: 'ms', aim: 2_000 }],
  run: ({ browser, url }) =>
    atDesk(browser, url, async (desk) => {
      const overview = hashOf(await openFromFile(desk, withUnits(UNITS)));
      await goAndPaint(desk.page, `${overview}/about`);
      return {
        values: { 'open-9000-units': (await goAndPaint(desk.page, `${overview}/mapping`)).whole },
      };
    }),
};

/** Puts a thousand small processes into the browser's own store. */
const storeThousand = (page: Page): Promise<void> =>
  page.evaluate(
    (database) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open(database);
        request.onerror = () => failed(new Error('no database'));
        request.onsuccess = () => {
          const transaction = request.result.transaction(['processes', 'summaries'], 'readwrite');
          for (let index = 0; index < 1000; index += 1) {
            const at = {
              createdAt: '2026-11-22T10:00:00.000Z',
              updatedAt: `2026-11-22T10:00:00.${index % 1000}Z`,
            };
            const id = `list${index}`;
            transaction.objectStore('processes').put({ id, schemaVersion: 1, ...at, answers: {} });
            transaction.objectStore('summaries').put({
              id,
              title: `Prosess ${index}`,
              unitName: 'Klinikk',
              healthTrust: 'Foretak',
              schemaVersion: 1,
              ...at,
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

const listed = async (place: Place, desk: Desk, link: string): Promise<Sample> => {
  const { given, ...cost } = await workDuring(
    place,
    desk,
    () =>
      desk.page.evaluate(
        (wanted) =>
          new Promise<number>((done) => {
            const start = performance.now();
            window.location.hash = '#/';
            const look = (): void => {
              if (document.querySelector(wanted)) done(performance.now() - start);
              else requestAnimationFrame(look);
            };
            look();
          }),
        link,
      ),
    1,
  );
  return { values: { 'list-1000-processes': given }, ...cost };
};

const listThousand: Measure = {
  name: 'list-1000-processes',
  runs: 2,
  work: true,
  figures: [{ name: 'list-1000-processes', unit: 'ms', aim: 300 }],
  run: async (place) => {
    const { desk } = await place.kept.at(place, 'thousand', async ({ page }) => {
      await page.goto(place.url);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await storeThousand(page);
    });
    await desk.page.goto(`${place.url}#/nowhere`);
    await desk.page.reload();
    await desk.page.getByRole('heading', { level: 1 }).waitFor();
    return listed(place, desk, 'a[href^="#/p/list"]');
  },
  bare: (place) =>
    atBarePage(
      place,
      turning(`<ul>${times(1000, (one) => `<li><a href="#${one}">Prosess ${one}</a></li>`)}</ul>`),
      (desk) => listed(place, desk, 'main a'),
    ),
};

export const moving: readonly Measure[] = [openMany, openUnits, listThousand, stepToStep];
