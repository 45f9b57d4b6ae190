import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { collectNb } from '#content/words/collect.nb.ts';
import { inviteNb as words } from '#content/words/invite.nb.ts';
import type { Process } from '#domain/process/process.ts';
import { filledForm } from '../filled-form.ts';
import { atDesk, openFromFile } from './desk.ts';
import { heardUntilPainted } from './heard-until-painted.ts';
import type { Measure } from './measure.ts';

interface Times {
  /** From the press of the Word button to the download, ms. */
  readonly make: number;
  /** From choosing the filled form until the review of it stands on the screen, ms. */
  readonly read: number;
}

/** The review of so many answers, as a selector. */
export const reviewOf = (count: number): string => `section[aria-label="${collectNb.review(count)}"]`;

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
    const taken = await heardUntilPainted(page, { from: 'change', until: reviewOf(1) });
    // Nobody finds a file in the moment the page has come; what reads it is fetched meanwhile.
    await page.waitForTimeout(500);
    await page.locator('main input[type=file]').setInputFiles({
      name: 'skjema.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(form),
    });
    return { make, read: await taken() };
  });

/** The Word form of a leader, made and read for the first time in a visit. */
export const wordForm = (invited: () => Process): Measure => ({
  name: 'word-form',
  runs: 1,
  figures: [
    { name: 'word-form-make', unit: 'ms', aim: 500 },
    { name: 'word-form-read', unit: 'ms', aim: 200 },
  ],
  run: async ({ browser, url }) => {
    const { make, read } = await makeAndRead(browser, url, invited());
    return { values: { 'word-form-make': make, 'word-form-read': read } };
  },
});
