import { bokmal } from '#content/languages/bokmal.ts';
import { guideNb as words } from '#content/words/guide.nb.ts';
import { test } from '../support/person/app-test.ts';
import { press } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';

const { start } = bokmal.shell;

/** What keeps the program for use without a network is left out of the other tests. */
test.use({ serviceWorkers: 'allow' });

test('the guide has the pictures somebody has seen without a network too, and no broken ones', async ({
  page,
  context,
  appUrl,
}) => {
  await page.goto(appUrl);
  await expect(page.getByText(start.offline.complete, { exact: true })).toBeVisible();
  await page.reload();
  await press(page.getByRole('link', { name: start.guide, exact: true }));
  const { facilitator, finisher } = words.parts;
  const first = page.getByRole('img', { name: words.picture(facilitator.sections.prepare.heading) });
  const drawn = (): Promise<boolean> =>
    first.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0);
  await expect.poll(drawn).toBe(true);

  // What the browser keeps by itself for a while is not what the program keeps.
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await context.setOffline(true);
  await page.reload();
  await expect.poll(drawn).toBe(true);
  await press(page.getByRole('tab', { name: finisher.tab, exact: true }));
  const { heading, points } = finisher.sections.look;
  await expect(page.getByText(points[0] ?? '', { exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: words.picture(heading) })).toHaveCount(0);
});
