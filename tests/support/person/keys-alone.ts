import type { Locator, Page } from '@playwright/test';
import { hiddenFocus } from './hidden-focus.ts';
import { expect } from './patient-expect.ts';

/** More stops than any page has. */
const MOST_STOPS = 400;

/** A person who has no mouse: goes from stop to stop, and sees where she is. */
export interface KeysAlone {
  /** Tab until the focus is there. Throws when it never comes, and when a stop on the way cannot be seen. */
  to(target: Locator): Promise<void>;
  /** Goes there and presses it. */
  press(target: Locator): Promise<void>;
  /** Goes there and writes. */
  write(target: Locator, text: string): Promise<void>;
}

export function keysAlone(page: Page): KeysAlone {
  async function to(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press('Tab');
      const hidden = await hiddenFocus(page);
      if (hidden.length > 0) throw new Error(`The focus cannot be seen: ${hidden.join()}`);
    }
    throw new Error(`The focus never comes to ${String(target)}.`);
  }
  return {
    to,
    async press(target) {
      await to(target);
      await page.keyboard.press('Enter');
    },
    async write(target, text) {
      await to(target);
      await page.keyboard.type(text);
    },
  };
}
