import { test } from '@playwright/test';
import { loadPart } from '#content/languages/load-part.ts';
import { beforeStartNb } from '#content/words/before-start.nb.ts';
import { shellNb } from '#content/words/shell.nb.ts';
import { press } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { speak } from '../support/person/states.ts';

test('the start page opens with a heading, asks nothing of the network and reports no error', async ({
  page,
  baseURL,
}) => {
  const requested: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');

  const elsewhere = requested.filter((url) => !url.startsWith(`${baseURL}/`) && !/^(data|blob):/.test(url));
  expect(elsewhere).toEqual([]);
  expect(errors).toEqual([]);
});

test('the page carries its own strict content security policy', async ({ page }) => {
  const response = await page.goto('/');
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');

  await expect(meta).toHaveAttribute('content', /default-src 'self'; script-src 'self'; style-src 'self';/);
  await expect(meta).not.toHaveAttribute('content', /unsafe|https?:|\*/);
  expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
});

test('the document is Norwegian bokmål and named for the tab, from its first words', async ({ page }) => {
  const response = await page.goto('/');

  expect(await response?.text()).toMatch(/<html lang="nb" /);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  await expect(page).toHaveTitle(/Brukerpanelveilederen/);
});

/** What the page cannot start without: its program, a part that it imports, and how it looks. */
for (const part of ['index-*.js', 'first-page-*.js', 'first-page-*.css'])
  test(`a page that ${part} does not come to is asked for once more by itself`, async ({ page }) => {
    let asked = 0;
    await page.route(`**/assets/${part}`, (route) => {
      asked += 1;
      return asked === 1 ? route.abort() : route.continue();
    });
    await page.goto('/');

    // Without its looks the program stands at once, and goes again for the second try.
    await expect.poll(() => asked).toBe(2);
    await page.waitForLoadState('load');
    await expect(page.getByRole('button', { name: shellNb.start.create, exact: true })).toBeVisible();
    expect(asked).toBe(2);
  });

test('a program that does not come says so in words that are read here, and comes when it is asked for again', async ({
  page,
  context,
}) => {
  const lost = '**/assets/index-*.js';
  await context.route(lost, (route) => route.abort());
  const first = await context.newPage();
  await first.goto('/');
  await expect(first.getByRole('main')).toHaveText(new RegExp(beforeStartNb.notStartedTitle));
  await expect(first.getByRole('main')).toHaveAttribute('lang', 'nb');

  const [words, { start }] = [await loadPart('nn', 'beforeStart'), await loadPart('nn', 'shell')];
  await speak(page, 'nn');
  let loads = 0;
  page.on('domcontentloaded', () => (loads += 1));
  await page.goto('/');
  const title = page.getByRole('heading', { level: 1, name: words.notStartedTitle, exact: true });
  await expect(title).toBeVisible();
  await expect(page.getByRole('main')).toHaveAttribute('lang', 'nn');
  // It was asked for once more, and no more than that.
  expect(loads).toBe(2);
  await press(page.getByRole('button', { name: words.tryAgain, exact: true }));
  await expect.poll(() => loads).toBe(3);
  await expect(title).toBeVisible();

  await context.unroute(lost);
  // The machine comes back on a network.
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.getByRole('button', { name: start.create, exact: true })).toBeVisible();
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
});
