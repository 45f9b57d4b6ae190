import { bokmal } from '#content/languages/bokmal.ts';
import { settingsNb } from '#content/words/settings.nb.ts';
import { test } from '../support/person/app-test.ts';
import { goToStep, seeSaved, startProcess, textbox } from '../support/person/go.ts';
import { giveFiles, press, writeOn } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { takeFile } from '../support/person/take-documents.ts';

const { shell } = bokmal;
const { forget, move } = settingsNb;
const satisfied = bokmal.steps.summary.fields['satisfiedWith']?.label ?? '';
const WRITTEN = 'Vi er fornøyd med ungdomsrådet';

test('everything is taken out, deleted under another open window, and taken in again as it was', async ({
  page,
  context,
  appUrl,
}, info) => {
  await startProcess(page, appUrl);
  await goToStep(page, 'summary');
  const address = page.url();
  await writeOn(textbox(page, satisfied), WRITTEN);
  await seeSaved(page);
  const other = await context.newPage();
  await other.goto(address);
  await expect(textbox(other, satisfied)).toHaveValue(WRITTEN);

  await page.goto(`${appUrl}#/settings`);
  const archive = info.outputPath('alt.zip');
  await takeFile(page, move.takeOut, archive);
  await press(page.getByRole('button', { name: forget.ask, exact: true }));
  const asked = page.getByRole('dialog', { name: forget.question });
  await press(asked.getByRole('button', { name: forget.forget, exact: true }));
  await expect(page.getByText(forget.gone)).toBeVisible();

  // The window that had it open keeps its words in sight, says that the process is gone, and brings nothing back by itself.
  await expect(other.getByText(shell.frame.removedElsewhere).first()).toBeVisible();
  await page.goto(appUrl);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: shell.start.title })).toBeVisible();
  expect(await page.getByRole('link', { name: shell.unnamed }).count()).toBe(0);
  await other.close();

  await page.goto(`${appUrl}#/settings`);
  await giveFiles(page.getByRole('button', { name: move.takeIn, exact: true }), archive);
  await expect(page.getByText(move.takenIn(1, 0))).toBeVisible();
  await page.goto(address);
  await expect(textbox(page, satisfied)).toHaveValue(WRITTEN);
});
