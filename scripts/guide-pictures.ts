import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { SCREEN_LANGUAGES, type ScreenLanguage } from '#domain/language/languages.ts';
import { norwegianDesk } from '../tests/support/browser.ts';
import { speak, STATES } from '../tests/support/person/states.ts';
import { inBuiltProgram } from './built-program.ts';
import { GUIDE_FOLDER, PICTURED, pictureFile } from './user-guide.ts';

/** Between the two meetings of the example. */
const NOW = new Date('2027-02-15T10:15:00+01:00');
const LAPTOP = { width: 1280, height: 800 };
/** A leader answers on a phone. */
const PHONE = { width: 390, height: 844 };
/** All pictures of a language together stay under half a megabyte. */
const QUALITY = 45;

/** What each state of `STATES` shows the guide, and the window it is shown in. */
const SEEN = [
  { state: 'full', window: LAPTOP },
  { state: 'leader', window: PHONE },
] as const;

/** Takes the pictures of the user guide from the built program, in every language of the screen. */
export async function guidePictures(): Promise<void> {
  await inBuiltProgram(async (url, browser) => {
    for (const code of SCREEN_LANGUAGES) {
      rmSync(join(GUIDE_FOLDER, code), { recursive: true, force: true });
      for (const seen of SEEN) await picturesIn(browser, { url, code, ...seen });
    }
  });
}

interface Given {
  readonly url: string;
  readonly code: ScreenLanguage;
  readonly state: (typeof SEEN)[number]['state'];
  readonly window: { readonly width: number; readonly height: number };
}

async function picturesIn(browser: Browser, { url, code, state, window }: Given): Promise<void> {
  const context = await browser.newContext({ ...norwegianDesk, viewport: window, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await speak(page, code);
  const look = async (name: string): Promise<void> => {
    for (const [section, screen] of Object.entries(PICTURED))
      if (screen === `${state}: ${name}`) await keep(page, join(GUIDE_FOLDER, pictureFile(code, section)));
  };
  await STATES[state]?.({ page, url, code, look });
  await context.close();
}

async function keep(page: Page, path: string): Promise<void> {
  // The pointer pressed something on the page before, and would lie upon whatever is there now.
  await page.mouse.move(0, 0);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await session.detach();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.from(data, 'base64'));
}
