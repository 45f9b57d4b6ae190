import type { Page } from '@playwright/test';

/**
 * Put up before files are chosen: says how long it is since the page was told of them, ms. What the tool needs to
 * hand sixty files over to the browser, half a second on a busy machine, is no part of what a person waits for.
 */
export async function sinceChosen(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const chosen = { at: Number.NaN };
    Object.assign(window, { chosen });
    addEventListener('change', () => (chosen.at = performance.now()), { capture: true, once: true });
  });
  return () =>
    page.evaluate(() => performance.now() - (window as unknown as { chosen: { at: number } }).chosen.at);
}
