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

/** A laptop screen between the bars of the window, px. */
const SCREEN = 592;
const BARS = 128;
const screens = (count: number): number => count * SCREEN + BARS;

/**
 * The most a step of the example may take, px, at 1280 and at 1920 wide. Groups and roles have limits of their own; the
 * others may take what they took when this was written (in the comment), and a twentieth more. At 1920 the guidance stands
 * beside, and may be what is longest.
 */
const LONGEST: Readonly<Record<string, readonly [laptop: number, projector: number]>> = {
  about: [2880, 2840], // 2744, 2700
  mapping: [2760, 2680], // 2625, 2553
  stakeholders: [1690, 1620], // 1608, 1540
  summary: [860, 1180], // 820, 1124
  constraints: [1240, 1840], // 1181, 1748
  strategy: [1810, 1710], // 1723, 1627
  insight: [1320, 1270], // 1249, 1204
  decision: [1310, 1800], // 1247, 1708
  criteria: [1100, 1180], // 1044, 1124
  groups: [screens(2), 1500], // 1190, 1428
  roles: [screens(3), screens(3)], // 1687, 1679
  mandate: [3190, 3060], // 3031, 2911
};

for (const [name, window] of Object.entries(WINDOWS))
  for (const [state, open] of Object.entries(STATES))
    test(`on a ${name} no screen of the ${state} process cuts a text, lays controls upon each other, or scrolls inside itself`, async ({
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
