import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { goToStep, startProcess } from '../support/person/go.ts';
import { write, writeOn } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf, rowAt, scaleAt, textFieldAt, wordsAt } from '../support/person/places.ts';

const { inProcess } = bokmal;
const areaAt = (row: number) => ({ step: 'insight', field: 'areas', row, column: 'text' }) as const;

test('rows are added, moved and removed with the keyboard, and the focus stays where the person is', async ({
  page,
  appUrl,
}) => {
  await startProcess(page, appUrl);
  await goToStep(page, 'insight');
  for (const [row, text] of ['Første', 'Andre', 'Tredje'].entries())
    await write(textFieldAt(page, areaAt(row)), text);

  await mainOf(page)
    .getByRole('button', { name: wordsAt({ step: 'insight', field: 'areas' }).add ?? '', exact: true })
    .press('Enter');
  await expect(textFieldAt(page, areaAt(3))).toBeFocused();
  await page.keyboard.type('Fjerde');

  await page.keyboard.press('Alt+Shift+ArrowUp');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(textFieldAt(page, areaAt(1))).toHaveValue('Fjerde');
  await expect(textFieldAt(page, areaAt(1))).toBeFocused();
  await expect(textFieldAt(page, areaAt(2))).toHaveValue('Andre');
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(textFieldAt(page, areaAt(2))).toHaveValue('Fjerde');
  await expect(textFieldAt(page, areaAt(2))).toBeFocused();

  await rowAt(page, areaAt(2))
    .getByRole('button', { name: inProcess.fill.removeOf('Fjerde'), exact: true })
    .press('Enter');
  await expect(textFieldAt(page, areaAt(2))).toHaveValue('Tredje');
  await expect(rowAt(page, areaAt(2)).locator(':focus')).toBeVisible();
  await expect(mainOf(page).getByText(inProcess.fill.removed('Fjerde'))).toBeVisible();
  await mainOf(page).getByRole('button', { name: inProcess.fill.undo, exact: true }).press('Enter');
  await expect(textFieldAt(page, areaAt(2))).toHaveValue('Fjerde');
  await expect(textFieldAt(page, areaAt(3))).toHaveValue('Tredje');
});

test('the keys 1 to 3 set a score, and Delete takes it away', async ({ page, appUrl }) => {
  const at = { step: 'stakeholders', field: 'groups', row: 0, column: 'importance' } as const;
  await startProcess(page, appUrl);
  await goToStep(page, 'stakeholders');
  await write(textFieldAt(page, { ...at, column: 'name' }), 'Søsken');
  await scaleAt(page, at, 1).focus();
  await page.keyboard.press('3');
  await expect(scaleAt(page, at, 3)).toBeChecked();
  await page.keyboard.press('2');
  await expect(scaleAt(page, at, 2)).toBeChecked();
  await page.keyboard.press('Delete');
  for (const value of [1, 2, 3] as const) await expect(scaleAt(page, at, value)).not.toBeChecked();
});

test('Enter in the list of groups goes to the next name, and makes a new row from the last', async ({
  page,
  appUrl,
}) => {
  const name = (row: number) =>
    textFieldAt(page, { step: 'stakeholders', field: 'groups', row, column: 'name' });
  await startProcess(page, appUrl);
  await goToStep(page, 'stakeholders');
  await writeOn(name(0), 'Pårørende');
  await page.keyboard.press('Enter');
  await expect(name(1)).toBeFocused();
  await name(9).press('Enter');
  await expect(name(10)).toBeFocused();
  await expect(name(0)).toHaveValue('Pårørende');
});
