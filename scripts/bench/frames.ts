import type { Page } from '@playwright/test';

/** From keydown to the frame after it, ms, for every key typed into the focused field. */
export async function paintTimes(page: Page, keys: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    const kept = window as unknown as { times?: number[] };
    const isHeard = kept.times !== undefined;
    kept.times = [];
    if (isHeard) return;
    window.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        window.afterPaint(() => kept.times?.push(performance.now() - start));
      },
      { capture: true },
    );
  });
  await page.keyboard.type(keys, { delay: 60 });
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

/** When a page has come to its first lines, and when all of it stands, ms. */
export interface Turned {
  readonly first: number;
  readonly whole: number;
}

/** Changes the address and waits for the new page to be painted; timed inside the page. */
export const goAndPaint = (page: Page, hash: string): Promise<Turned> =>
  page.evaluate(
    (to) =>
      new Promise<Turned>((done) => {
        const before = document.querySelector('h1');
        const start = performance.now();
        window.location.hash = to;
        let first: number | undefined;
        let hasCome = false;
        // A frame is asked for where something has come, and not in between: frames take time from what is measured.
        const seen = new MutationObserver(() => {
          const now = document.querySelector('h1');
          if (now === null || now === before) return;
          if (!hasCome) window.afterPaint(() => (first = performance.now() - start));
          hasCome = true;
          if (document.querySelector('[aria-busy="true"]')) return;
          seen.disconnect();
          window.afterPaint(() => {
            const whole = performance.now() - start;
            done({ first: first ?? whole, whole });
          });
        });
        seen.observe(document, { subtree: true, childList: true, attributes: true });
      }),
    hash,
  );

/** The longest task of the page from now on, ms. */
export async function longestTask(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
  return async () => {
    await page.waitForTimeout(200);
    return page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
  };
}
