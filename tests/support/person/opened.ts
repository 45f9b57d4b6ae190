import type { Page } from '@playwright/test';
import { drawn } from './screens.ts';

/** Closed parts may lie in what was closed. */
const ROUNDS = 3;

/**
 * Opens all that is folded away on the page: guidance, notes, aids, lists, every part with a line that opens it. Menus are left, and
 * so is what takes the page with it.
 */
export async function openAll(page: Page): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const opened = await page.evaluate(() => {
      const main = document.getElementById('main') ?? document.body;
      const closed = [
        ...main.querySelectorAll<HTMLElement>(
          'details:not([open]) > summary, button[aria-expanded="false"]:not([aria-haspopup])',
        ),
      ];
      for (const one of closed)
        one.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return closed.length;
    });
    await drawn(page);
    if (opened === 0) return;
  }
}

/** Every tab of the page in turn. */
export async function eachTab(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const tabs = await page.getByRole('tab').all();
  for (const tab of tabs) {
    await tab.dispatchEvent('click');
    await drawn(page);
    await openAll(page);
    await look(await tab.innerText());
  }
}
