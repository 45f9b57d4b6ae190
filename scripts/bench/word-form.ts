import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { collectNb } from '#content/words/collect.nb.ts';
import { inviteNb as words } from '#content/words/invite.nb.ts';
import type { Process } from '#domain/process/process.ts';
import { filledForm } from '../filled-form.ts';
import { atDesk, openFromFile } from './desk.ts';
import { median, RUNS, type Figure } from './figure.ts';

interface Times {
  /** From the press of the Word button to the download, ms. */
  readonly make: number;
  /** From choosing the filled form until the review of it stands on the screen, ms. */
  readonly read: number;
}

const makeAndRead = (browser: Browser, url: string, process: Process): Promise<Times> =>
  atDesk(browser, url, async (desk) => {
    const { page } = desk;
    const overview = await openFromFile(desk, process);
    await page.goto(`${overview}/invite`);
    await page.getByRole('radio', { name: words.ways.form, exact: true }).check();
    const button = page.getByRole('button', { name: words.form, exact: true });
    await button.waitFor();
    const pressed = Date.now();
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const make = Date.now() - pressed;
    const form = filledForm(readFileSync(await download.path()), process);

    await page.goto(`${overview}/collect`);
    await page.getByRole('heading', { level: 1, name: collectNb.title }).waitFor();
    const chosen = Date.now();
    await page.locator('main input[type=file]').setInputFiles({
      name: 'skjema.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(form),
    });
    await page.getByRole('region', { name: collectNb.review(1) }).waitFor();
    return { make, read: Date.now() - chosen };
  });

/** The Word form of a leader, made and read for the first time in a visit: the parts of the program are fetched too. */
export async function wordForm(browser: Browser, url: string, process: Process): Promise<readonly Figure[]> {
  const times: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await makeAndRead(browser, url, process));
  return [
    { name: 'word-form-make', value: median(times.map(({ make }) => make)), unit: 'ms', aim: 500 },
    { name: 'word-form-read', value: median(times.map(({ read }) => read)), unit: 'ms', aim: 200 },
  ];
}
