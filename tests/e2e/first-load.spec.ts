import { expect, test } from '@playwright/test';

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

test('the document is Norwegian bokmål and named for the tab', async ({ page }) => {
  await page.goto('/');

  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  await expect(page).toHaveTitle(/Brukerpanelveilederen/);
});
