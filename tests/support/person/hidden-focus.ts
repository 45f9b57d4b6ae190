import type { Page } from '@playwright/test';

/** What has the focus, when it lies under something else or out of sight as a whole (WCAG 2.4.11); else nothing. */
export const hiddenFocus = (page: Page): Promise<readonly string[]> => page.evaluate(hiddenStops, false);

/**
 * Every stop of the page as it is now that the focus would be hidden on, gone to one after the other as the keys do it, down
 * the page and up again.
 */
export async function hiddenFocusOn(page: Page, where: string): Promise<readonly string[]> {
  // A menu closes when the focus leaves it.
  if ((await page.locator('[role="menu"]').count()) > 0) return [];
  // Whoever goes by the keys has pressed one: from the first stop on the page knows that, and shows where the focus is.
  await page.keyboard.press('Tab');
  return (await page.evaluate(hiddenStops, true)).map((stop) => `${where}: the focus is hidden on ${stop}`);
}

/** Runs in the page, so it uses nothing from outside itself. */
async function hiddenStops(walk: boolean): Promise<readonly string[]> {
  const isHidden = (focused: Element): boolean => {
    const own = focused.getBoundingClientRect();
    // A choice that is drawn by its label is one pixel itself.
    const seen = own.width > 2 ? focused : (focused.closest('label') ?? focused.parentElement ?? focused);
    const { left, right, top, bottom } = seen.getBoundingClientRect();
    const sight = {
      left: Math.max(left, 0),
      right: Math.min(right, innerWidth),
      top: Math.max(top, 0),
      bottom: Math.min(bottom, innerHeight),
    };
    if (sight.right <= sight.left || sight.bottom <= sight.top) return true;
    const parts = [0.1, 0.5, 0.9];
    const isMet = (x: number, y: number): boolean => {
      const there = document.elementFromPoint(x, y);
      const label = there?.closest('label');
      return there !== null && (seen.contains(there) || there.contains(seen) || label?.control === focused);
    };
    return !parts.some((across) =>
      parts.some((down) =>
        isMet(
          sight.left + (sight.right - sight.left) * across,
          sight.top + (sight.bottom - sight.top) * down,
        ),
      ),
    );
  };
  const named = (stop: Element): string =>
    `${stop.tagName.toLowerCase()} «${stop.getAttribute('aria-label') ?? stop.outerHTML.slice(0, 120)}»`;
  const now = document.activeElement;
  if (!walk) return now && now !== document.body && isHidden(now) ? [named(now)] : [];

  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
  const stops = [
    ...(dialog ?? document).querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
    ),
  ].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }));
  const hidden = new Set<string>();
  for (const stop of [...stops, ...stops.toReversed()]) {
    if (!stop.isConnected) continue;
    stop.focus();
    // What the page does when the focus comes.
    await Promise.resolve();
    if (document.activeElement === stop && isHidden(stop)) hidden.add(named(stop));
  }
  return [...hidden];
}
