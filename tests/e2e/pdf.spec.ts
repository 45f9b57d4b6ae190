import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { test } from '../support/person/app-test.ts';
import { goToStep, startExample } from '../support/person/go.ts';
import { expect } from '../support/person/patient-expect.ts';
import { takeFile } from '../support/person/take-documents.ts';
import { watchNetwork } from '../support/person/watch-network.ts';
import { readPdfFile } from '../support/read-pdf.ts';

const { export: words } = bokmal.inProcess;
const { names } = bokmal.documents;
const unit = exampleNb.about.unitName;

/** Starts a clock in the page; stopping it gives the longest time it stood still, ms. */
async function startClock(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const clock = { longest: 0, last: performance.now() };
    Object.assign(window, { clock });
    setInterval(() => {
      const now = performance.now();
      clock.longest = Math.max(clock.longest, now - clock.last);
      clock.last = now;
    }, 10);
  });
  return () => page.evaluate(() => (window as unknown as { clock: { longest: number } }).clock.longest);
}

test('every document can be taken as PDF under the strict policy, while the page stays alive', async ({
  page,
  context,
  appUrl,
}, info) => {
  const { strangers, complaints } = await watchNetwork(context, appUrl);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await startExample(page, appUrl);
  await goToStep(page, 'export');
  const stopClock = await startClock(page);

  for (const [title, pages] of [
    [names.mandate, 2],
    [names['action-plan'], 2],
    [names['process-report'], 8],
  ] as const) {
    const path = info.outputPath(`${title}.pdf`);
    const start = Date.now();
    await takeFile(page, words.pdfOf(title), path);
    const read = readPdfFile(path);
    console.log(`${title}: ${Date.now() - start} ms, ${read.pages.length} pages`);
    expect(read.properties.get('Title')).toContain(unit);
    expect(read.pages.length).toBeGreaterThanOrEqual(pages);
    expect(read.pages.at(-1)).toContain(`Side ${read.pages.length} av ${read.pages.length}`);
    await expect(page.getByRole('status').getByText(words.made(title))).toBeVisible();
  }

  console.log(`The page stood still for at most ${Math.round(await stopClock())} ms.`);
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
  const policyOf = async (url: string): Promise<string> =>
    (await page.request.get(url)).headers()['content-security-policy'] ?? '';
  expect(workers.length).toBeGreaterThan(0);
  for (const url of workers) expect(await policyOf(url)).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(await policyOf(appUrl)).not.toContain('unsafe');
});
