import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { addressOf, goOn, goToStep, openStep, seeStep, startProcess } from '../support/person/go.ts';
import { press } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf, titleOf } from '../support/person/places.ts';

const { shell } = bokmal;

test('the buttons of the browser go back and forward over the steps', async ({ page, appUrl }) => {
  await startProcess(page, appUrl);
  await openStep(page, 'mapping');
  await goOn(page, 'mapping');
  await goOn(page, 'stakeholders');
  await page.goBack();
  await seeStep(page, 'stakeholders');
  await page.goBack();
  await seeStep(page, 'mapping');
  await page.goBack();
  await expect(mainOf(page).getByRole('table', { name: bokmal.inProcess.overview.caption })).toBeVisible();
  await page.goForward();
  await page.goForward();
  await seeStep(page, 'stakeholders');
});

test('a link to a step opens that step in a window of its own', async ({ page, context, appUrl }) => {
  await startProcess(page, appUrl);
  const other = await context.newPage();
  await other.goto(addressOf(page, 'criteria'));
  await seeStep(other, 'criteria');
});

test('a step nobody knows leads to the overview, and a page nobody knows says so', async ({
  page,
  appUrl,
}) => {
  await startProcess(page, appUrl);
  await page.goto(`${addressOf(page, '')}/no-such-step`);
  await expect(mainOf(page).getByRole('table', { name: bokmal.inProcess.overview.caption })).toBeVisible();
  await page.goto(`${appUrl}#/p/no-such-process`);
  await expect(page.getByRole('heading', { name: shell.frame.missingTitle })).toBeVisible();
  await page.goto(`${appUrl}#/no/such/page`);
  await expect(page.getByRole('heading', { name: shell.error.notFoundTitle })).toBeVisible();
});

test('the overview leads back to the step that was open last', async ({ page, appUrl }) => {
  await startProcess(page, appUrl);
  await expect(mainOf(page).getByText(bokmal.inProcess.overview.begin, { exact: true })).toBeVisible();
  await goToStep(page, 'insight');
  await page.goto(addressOf(page, ''));
  // The bookmark is stored beside what was written, in the same time.
  await page.waitForTimeout(400);
  await page.reload();
  await expect(mainOf(page).getByText(bokmal.inProcess.overview.continue, { exact: true })).toBeVisible();
  await press(
    mainOf(page)
      .getByRole('link', { name: titleOf('insight'), exact: true })
      .first(),
  );
  await seeStep(page, 'insight');
});
