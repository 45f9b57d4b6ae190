import type { Browser } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { atDesk, openExample, type Desk } from './desk.ts';
import { median, RUNS, type Figure } from './figure.ts';

interface Made {
  readonly time: number;
  /** The longest time the page could not answer meanwhile, ms. */
  readonly longest: number;
}

/** From the press of the button to the download, and the longest task of the page until then. */
async function make(desk: Desk, button: string): Promise<Made> {
  const { page } = desk;
  const overview = await openExample(desk);
  await page.goto(`${overview}/export`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  const press = async (): Promise<number> => {
    const start = Date.now();
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    return Date.now() - start;
  };
  const time = await press();
  await page.waitForTimeout(200);
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
  return { time, longest };
}

export async function exporting(browser: Browser, url: string): Promise<readonly Figure[]> {
  const { shell } = bokmal;
  const runs = async (button: string): Promise<readonly Made[]> => {
    const made: Made[] = [];
    for (let run = 0; run < RUNS; run += 1)
      made.push(await atDesk(browser, url, (desk) => make(desk, button)));
    return made;
  };
  const mandate = await runs(shell.export.wordOf(shell.export.mandate));
  const report = await runs(shell.export.wordOf(shell.export.report));
  const pdf = await runs(shell.export.pdfOf(shell.export.report));
  const longest = Math.max(...[mandate, report, pdf].map((made) => median(made.map((one) => one.longest))));
  return [
    { name: 'mandat-docx', value: median(mandate.map((one) => one.time)), unit: 'ms', aim: 500 },
    { name: 'prosessrapport-docx', value: median(report.map((one) => one.time)), unit: 'ms', aim: 1_000 },
    { name: 'prosessrapport-pdf', value: median(pdf.map((one) => one.time)), unit: 'ms', aim: 3_000 },
    { name: 'longest-task-while-exporting', value: longest, unit: 'ms', aim: 50 },
  ];
}
