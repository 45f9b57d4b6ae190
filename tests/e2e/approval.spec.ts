import { bokmal } from '#content/languages/bokmal.ts';
import { takingNb as taking } from '#content/words/taking.nb.ts';
import { test } from '../support/person/app-test.ts';
import { goToStep, seeSaved, startProcess, textbox } from '../support/person/go.ts';
import { press, write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';

const { approval } = bokmal.inProcess;
const purpose = bokmal.steps.mandate.fields.purpose.label;
const LOCKED = approval.locked('mandate', '13. januar 2027', '1');

test('an approved mandate is locked after a reload and in another window, until it is opened as the next version', async ({
  page,
  appUrl,
}) => {
  await startProcess(page, appUrl);
  await goToStep(page, 'mandate');
  await write(textbox(page, purpose), 'Å gi råd');
  await seeSaved(page);
  await goToStep(page, 'export');
  const mandate = page
    .getByRole('region', { name: taking.standing })
    .getByRole('listitem', { name: approval.names.mandate });
  await press(mandate.getByRole('button', { name: approval.approve('mandate') }));
  await write(mandate.getByRole('textbox', { name: approval.day }), '13.1.2027');
  await press(mandate.getByRole('button', { name: approval.approveNow }));
  await expect(mandate.getByText(approval.approved('13. januar 2027', '1'))).toBeVisible();

  await goToStep(page, 'mandate');
  await page.reload();
  const other = await page.context().newPage();
  await other.goto(page.url());
  for (const window of [page, other]) {
    await expect(window.getByText(LOCKED)).toBeVisible();
    await expect(textbox(window, purpose)).toHaveCount(0);
  }
  await press(other.getByRole('button', { name: approval.unlock('2') }));
  for (const window of [other, page]) await expect(textbox(window, purpose)).toHaveValue('Å gi råd');
  await expect(page.getByText(LOCKED)).toHaveCount(0);
});
