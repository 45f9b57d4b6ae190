import type { Page } from '@playwright/test';

/** What begins the wait, as the page hears it, and what ends it: an element that comes. */
interface Wait {
  readonly from: 'change' | 'hashchange';
  readonly until: string;
}

/**
 * Put up before something is done: says how long it was from what the page heard of it until what was waited for was painted, ms. All
 * of it is timed in the page: a tool hands sixty files over in half a second, and looks every tenth of a second for what has come.
 * @param wait `until` is a CSS selector
 */
export async function heardUntilPainted(page: Page, wait: Wait): Promise<() => Promise<number>> {
  await page.evaluate(({ from, until }) => {
    const waited = new Promise<number>((done) => {
      addEventListener(
        from,
        () => {
          const heard = performance.now();
          const seen = new MutationObserver(() => {
            if (!document.querySelector(until)) return;
            seen.disconnect();
            window.afterPaint(() => done(performance.now() - heard));
          });
          seen.observe(document.body, { subtree: true, childList: true, attributes: true });
        },
        { capture: true, once: true },
      );
    });
    Object.assign(window, { waited });
  }, wait);
  return () => page.evaluate(() => (window as unknown as { waited: Promise<number> }).waited);
}
