import type { Locator } from '@playwright/test';

/** How long a button is held down, ms: an ordinary press. */
const HELD_MS = 100;

/**
 * Presses as a hand does: the pointer goes there, presses, holds and lifts where it pressed, once. Whatever moves the
 * target in the meantime loses the press, as it would for a person.
 */
export async function press(target: Locator): Promise<void> {
  const page = target.page();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing to press: the target is not in sight.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(HELD_MS);
  await page.mouse.up();
}
