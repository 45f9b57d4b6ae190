import type { Page } from '@playwright/test';
import { press } from './hand.ts';
import { drawn } from './screens.ts';

/** More than any page has folded away. */
const MOST = 60;

/**
 * Opens all that is folded away on the page: guidance, notes, aids, lists, every part with a line that opens it. Menus are left, and
 * so is what takes the page with it.
 */
export async function openAll(page: Page): Promise<void> {
  const closed = page
    .locator('#main')
    .locator('details:not([open]) > summary, button[aria-expanded="false"]:not([aria-haspopup])')
    .filter({ visible: true });
  for (let opened = 0; opened < MOST && (await closed.count()) > 0; opened += 1) {
    await press(closed.first());
    await drawn(page);
  }
}

/** Every tab of the page in turn. */
export async function eachTab(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  for (const tab of await page.getByRole('tab').all()) {
    await press(tab);
    await drawn(page);
    await openAll(page);
    await look(await tab.innerText());
  }
}
