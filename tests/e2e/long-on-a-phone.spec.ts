import { collectNb } from '#content/words/collect.nb.ts';
import { routes, linkTo } from '#desk/routes.ts';
import { placeOf } from '#domain/guide/read.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import { rowsOf } from '#domain/process/rows.ts';
import { writeAnswerFile } from '#storage/advance/write-advance.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { advanceCases } from '#scripts/advance-cases.ts';
import { AT } from '../support/page/process-with.ts';
import { test } from '../support/person/app-test.ts';
import { openFile } from '../support/person/files.ts';
import { seeStep, startExample } from '../support/person/go.ts';
import { giveFiles } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf } from '../support/person/places.ts';
import { processOn, WINDOWS } from '../support/person/screens.ts';

/** What is taller than the window is read from its beginning. By itself a browser shows its end, or its middle. */
test.use({ viewport: WINDOWS.phone });

test('the review of many answers begins at its heading', async ({ page }) => {
  const [given] = advanceCases();
  if (!given) throw new Error('There is no case of answers in advance.');
  const process = given.invited('many-answers', 24);
  const leaders = rowsOf(process.answers['advance']?.['leaders']);
  await page.goto('./');
  await openFile(page, 'mange.json', writeProcessFile(process, { appVersion: '1', now: AT }));
  await expect(page).toHaveURL(/#\/p\//);
  await page.goto(`./${linkTo(routes.collect(processOn(page)))}`);
  const files = leaders.map(async ({ id }) => ({
    name: `${id}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(await writeAnswerFile(given.answer(process, id), { appVersion: '1', publicKey: '' })),
  }));
  await giveFiles(
    mainOf(page).getByRole('button', { name: collectNb.pick, exact: true }),
    await Promise.all(files),
  );
  const review = page.getByRole('region', { name: collectNb.review(leaders.length), exact: true });
  await expect(review).toBeFocused();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expect(review.getByRole('heading').first()).toBeInViewport();
});

test('a link to a long list leads to its first row', async ({ page, baseURL }) => {
  await startExample(page, baseURL ?? '');
  const { field } = placeOf(stakeholders, 'groups');
  await page.goto(`./${linkTo(routes.step(processOn(page), stakeholders.id, { field }))}`);
  await seeStep(page, stakeholders.id);
  const name = page.locator('[data-row-id]').first().locator('textarea').first();
  await expect(name).toBeFocused();
  await expect(name).toBeInViewport({ ratio: 1 });
});
