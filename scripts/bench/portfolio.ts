import { portfolioNb } from '#content/words/portfolio.nb.ts';
import { portfolioReportNb } from '#content/words/portfolio-report.nb.ts';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { ALL_READ, atBarePage, reading } from './bare-page.ts';
import { atDesk, type Desk } from './desk.ts';
import type { Measure, Place } from './measure.ts';

const AT = '2026-11-22T10:00:00.000Z';

/** A folder of whole processes, each of a clinic of its own. */
const clinics = (count: number): readonly { name: string; text: string }[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `klinikk-${index + 1}.json`,
    text: writeProcessFile(
      {
        id: `clinic${index}`,
        schemaVersion: CURRENT_SCHEMA_VERSION,
        createdAt: AT,
        updatedAt: AT,
        answers: { ...exampleNb, about: { ...exampleNb.about, unitName: `Klinikk ${index + 1}` } },
      },
      { appVersion: '0.0.0', now: AT },
    ),
  }));

interface Read {
  /** From the moment the files are given until everything is summed and drawn, ms. */
  readonly time: number;
  /** The longest time the page could not answer meanwhile, ms. */
  readonly longest: number;
}

async function readMany(
  { page, url }: Desk,
  files: readonly { name: string; text: string }[],
): Promise<Read> {
  await page.goto(url + linkTo(routes.portfolio()));
  await page.getByRole('heading', { level: 1, name: portfolioNb.title }).waitFor();
  // Given in the page: through the browser's own door two hundred files would mostly measure that door.
  return page.evaluate(
    async ({ given, done }) => {
      const tasks: number[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) tasks.push(entry.duration);
      }).observe({ type: 'longtask' });
      const dropped = new DataTransfer();
      for (const { name, text } of given) dropped.items.add(new File([text], name));
      const input = document.querySelector<HTMLInputElement>('input[type=file][accept]');
      if (!input) throw new Error('There is no place for files.');
      await new Promise((later) => setTimeout(later, 300));
      tasks.length = 0;
      const start = performance.now();
      input.files = dropped.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      while (!document.body.textContent.includes(done))
        await new Promise((later) => requestAnimationFrame(later));
      const time = performance.now() - start;
      await new Promise((later) => setTimeout(later, 200));
      return { time, longest: Math.max(0, ...tasks) };
    },
    {
      given: files,
      done: portfolioReportNb.decided({
        all: files.length,
        panel: files.length,
        onTrial: files.length,
        none: 0,
        undecided: 0,
      }),
    },
  );
}

/** The files given in the page of `reading`, which does nothing but read them. */
const readBare = ({ page }: Desk, files: readonly { name: string; text: string }[]): Promise<number> =>
  page
    .evaluate((given) => {
      const dropped = new DataTransfer();
      for (const { name, text } of given) dropped.items.add(new File([text], name));
      const input = document.querySelector('input');
      if (!input) throw new Error('There is no place for files.');
      Object.assign(window, { start: performance.now() });
      input.files = dropped.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, files)
    .then(() => page.waitForSelector(ALL_READ))
    .then(() => page.evaluate(() => performance.now() - (window as unknown as { start: number }).start));

/** Many clinics at once: until all files are read, summed and drawn, and how long the page stood still meanwhile. */
const folder = (count: number, aim: number, runs: number): Measure => {
  const name = `portfolio-${count}-files`;
  let made: ReturnType<typeof clinics> | undefined;
  const files = (): ReturnType<typeof clinics> => (made ??= clinics(count));
  return {
    name,
    runs,
    figures: [
      { name, unit: 'ms', aim },
      { name: `${name}-longest-task`, unit: 'ms', aim: 100 },
    ],
    run: ({ browser, url }) =>
      atDesk(browser, url, async (desk) => {
        const { time, longest } = await readMany(desk, files());
        return { values: { [name]: time, [`${name}-longest-task`]: longest } };
      }),
    // Two hundred are enough to say what reading takes.
    ...(count > 200
      ? {}
      : {
          bare: (place: Place) =>
            atBarePage(place, reading, async (desk) => ({
              values: { [name]: await readBare(desk, files()) },
            })),
        }),
  };
};

export const portfolio: readonly Measure[] = [folder(200, 3_000, 1), folder(1_000, 15_000, 1)];
