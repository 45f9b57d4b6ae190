import type { Locator, Page } from '@playwright/test';
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
      const hidden = await page.evaluate(hiddenFocus);
      if (hidden !== '') throw new Error(`The focus cannot be seen: ${hidden}`);
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

/** What has the focus when something lies upon the whole of it, or it is out of sight; else empty. */
function hiddenFocus(): string {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return '';
  const { left, top, width, height } = focused.getBoundingClientRect();
  // A choice that is drawn by its label is one pixel itself.
  const seen = width > 2 ? focused : (focused.closest('label') ?? focused.parentElement ?? focused);
  const box = seen === focused ? { left, top, width, height } : seen.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].map(
    (part) => [box.left + box.width * part, box.top + box.height / 2] as const,
  );
  const isSeen = points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return (
      there !== null && (seen.contains(there) || there.contains(seen) || there.closest('label') !== null)
    );
  });
  return isSeen ? '' : (focused.getAttribute('aria-label') ?? focused.outerHTML.slice(0, 120));
}
