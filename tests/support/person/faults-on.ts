import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What a machine can see of accessibility: the faults of the page as it is now, whatever they weigh, one line each. Our pages have no frames, so the quicker way of looking sees as much; and only faults are collected.
 * `rules`: by these alone.
 */
export async function faultsOn(
  page: Page,
  where: string,
  rules?: readonly string[],
): Promise<readonly string[]> {
  // What looks is put into the page once, and stays as long as the page does: it is half a megabyte.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  const { violations } = await new AxeBuilder({ page, ...(isThere ? { axeSource: 'undefined' } : {}) })
    .options({
      runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
      resultTypes: ['violations'],
      // Style sheets and media are fetched anew for a rule about sound that plays by itself; we have none.
      preload: false,
      // It is an experiment of the tool, and holds what speech needs: a name begins with the words that are seen.
      ...(rules ? {} : { rules: { 'label-content-name-mismatch': { enabled: true } } }),
    })
    .setLegacyMode(true)
    .analyze();
  // A menu stands above the page, outside all parts of it, as a dialog does.
  const inPage = ({ id, nodes }: (typeof violations)[number]) =>
    id !== 'region' || nodes.some(({ html }) => !html.includes('data-aksel-portal'));
  return violations
    .filter(inPage)
    .map(({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
