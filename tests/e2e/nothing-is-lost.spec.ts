import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { addressOf, goToStep, seeStep, startProcess, textbox } from '../support/person/go.ts';
import { startOwnBrowser } from '../support/person/own-browser.ts';
import { write, writeOn } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';

const satisfied = bokmal.steps.summary.fields['satisfiedWith']?.label ?? '';
const areas = bokmal.steps.summary.fields['areasToStrengthen']?.label ?? '';
const OLD = 'Vi er fornøyd med hofteskul';
/** Older than this is never lost, ms. */
const KEPT_AFTER_MS = 400;

test('what was typed is there, to the last letter, after the page is loaded anew in the middle of a word', async ({
  page,
  appUrl,
}) => {
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await startProcess(page, appUrl);
  await goToStep(page, 'summary');
  await writeOn(textbox(page, satisfied), OLD);
  await page.reload();

  await expect(textbox(page, satisfied)).toHaveValue(OLD);
  // Nobody is asked to stay for the sake of what is kept.
  expect(questions).toEqual([]);
});

test('what was typed 400 ms ago is there after the page is closed in the middle of a word', async ({
  page,
  context,
  appUrl,
}) => {
  await startProcess(page, appUrl);
  await goToStep(page, 'summary');
  const address = addressOf(page, 'summary');
  await writeOn(textbox(page, satisfied), OLD);
  await page.waitForTimeout(KEPT_AFTER_MS);
  await writeOn(textbox(page, satisfied), 'en');
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  await expect(textbox(again, satisfied)).toHaveValue(/^Vi er fornøyd med hofteskul(e|en)?$/);
});

test('what was typed 400 ms ago is there after the browser is killed in the middle of a word', async ({
  appUrl,
}, info) => {
  const profile = info.outputPath('profile');
  const first = await startOwnBrowser(profile);
  const page = await first.browser.contexts()[0]?.newPage();
  if (!page) throw new Error('The browser has no window.');
  await startProcess(page, appUrl);
  await goToStep(page, 'summary');
  const address = addressOf(page, 'summary');
  await writeOn(textbox(page, satisfied), OLD);
  await page.waitForTimeout(KEPT_AFTER_MS);
  await textbox(page, satisfied).press('e');
  await first.kill();

  const second = await startOwnBrowser(profile);
  const again = await second.browser.contexts()[0]?.newPage();
  await again?.goto(address);
  if (again) await expect(textbox(again, satisfied)).toHaveValue(/^Vi er fornøyd med hofteskule?$/);
  await second.kill();
});

test('text is kept when the person goes back and forward in the middle of a word', async ({
  page,
  appUrl,
}) => {
  await startProcess(page, appUrl);
  await goToStep(page, 'stakeholders');
  await goToStep(page, 'summary');
  await writeOn(textbox(page, satisfied), OLD);
  await page.goBack();
  await seeStep(page, 'stakeholders');
  await page.goForward();
  await seeStep(page, 'summary');

  await expect(textbox(page, satisfied)).toHaveValue(OLD);
  await write(textbox(page, areas), 'Poliklinikken');
  await page.goBack();
  await page.waitForTimeout(KEPT_AFTER_MS);
  await page.reload();
  await page.goForward();
  await expect(textbox(page, areas)).toHaveValue('Poliklinikken');
});
