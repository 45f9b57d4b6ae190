import type { Page } from '@playwright/test';
import { drawn } from './screens.ts';

/** More screens than a meeting has, so that a walk that stands still ends. */
const MOST = 600;

/**
 * Goes through every screen of the meeting from the first, in a room or a facilitator's window that is open, and looks at each
 * that is built in another way than those before it or has longer texts. Answers how many screens there were, pages counted.
 */
export async function walkScenes(page: Page, look: () => Promise<void>): Promise<number> {
  // Back past the first step: there are fewer than this.
  for (let back = 0; back < 16; back += 1) await page.keyboard.press('Shift+ArrowLeft');
  const met = new Set<string>();
  let before = '';
  for (let screens = 0; screens < MOST; screens += 1) {
    await drawn(page);
    const { built, stands } = await sceneOn(page);
    if (stands === before) return screens;
    before = stands;
    if (!met.has(built)) {
      met.add(built);
      await look();
    }
    await page.keyboard.press('PageDown');
  }
  throw new Error(`The meeting never ends: ${before.slice(0, 200)}`);
}

/** How the screen is built, with texts by their length, and which it is. */
const sceneOn = (page: Page): Promise<{ built: string; stands: string }> =>
  page.evaluate(() => {
    const main = document.getElementById('main');
    const parts = [...(main?.querySelectorAll('*') ?? [])];
    const ownText = (part: Element): string =>
      [...part.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')).join('');
    return {
      built: parts
        .map(
          (part) =>
            `${part.tagName}.${part.getAttribute('class') ?? ''}${Math.ceil(ownText(part).length / 25)}`,
        )
        .join(' '),
      // The facilitator's window turns the pages of the wall too, and shows them in its picture alone.
      stands: [
        document.body.textContent,
        ...[...document.querySelectorAll('[data-pages]')].map(
          (pages) => `${pages.scrollTop} ${pages.firstElementChild?.getAttribute('style') ?? ''}`,
        ),
        ...parts.map((part) => (part instanceof HTMLTextAreaElement ? part.value : '')),
      ].join('|'),
    };
  });
