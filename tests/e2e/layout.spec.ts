import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { overfullProcess } from '../support/overfull-process.ts';
import { test } from '../support/person/app-test.ts';
import { openFile } from '../support/person/files.ts';
import { startExample, startProcess } from '../support/person/go.ts';
import { layoutFaultsOn } from '../support/person/layout-faults.ts';
import { expect } from '../support/person/patient-expect.ts';
import { processOn, screensOf, seeScreen, WINDOWS } from '../support/person/screens.ts';

test.describe.configure({ mode: 'parallel' });

/** Opens a process on its overview. */
const STATES: Readonly<Record<string, (page: Page, url: string) => Promise<void>>> = {
  empty: startProcess,
  full: startExample,
  overfull: async (page, url) => {
    const process = await overfullProcess('11111111-1111-4111-8111-111111111111');
    await page.goto(url);
    await openFile(
      page,
      'fullt.json',
      writeProcessFile(process, { appVersion: '1', now: process.createdAt }),
    );
    await expect(page.getByRole('table', { name: bokmal.shell.overview.caption })).toBeVisible();
  },
};

/** These fill the window by themselves, whatever its size, and have tests of their own. */
const OWN_WINDOWS = ['facilitator', 'room'];

/** The most a step of the example may take, px, at 1280 and at 1920: what it took when the limit was set, and a little. */
const LONGEST: Readonly<Record<string, readonly [laptop: number, projector: number]>> = {};

for (const [name, window] of Object.entries(WINDOWS))
  for (const [state, open] of Object.entries(STATES))
    test(`on a ${name} no screen of an ${state} process cuts a text, lays controls upon each other, or scrolls inside itself`, async ({
      page,
      appUrl,
    }) => {
      await page.setViewportSize(window);
      await open(page, appUrl);
      const faults: string[] = [];
      for (const screen of screensOf(processOn(page))) {
        if (OWN_WINDOWS.includes(screen.name)) continue;
        await seeScreen(page, screen);
        faults.push(
          ...(await layoutFaultsOn(page, screen.name, {
            touch: name === 'phone',
            overfull: state === 'overfull',
          })),
        );
        const most = LONGEST[screen.name]?.[name === 'laptop' ? 0 : 1];
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        if (state === 'full' && name !== 'phone' && most !== undefined && height > most)
          faults.push(`${screen.name} is ${height} px, and may be ${most}`);
      }
      expect(faults).toEqual([]);
    });
