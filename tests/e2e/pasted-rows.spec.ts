import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { goToStep, seeSaved, startProcess } from '../support/person/go.ts';
import { press } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf, scaleAt, textFieldAt } from '../support/person/places.ts';

const { inProcess } = bokmal;
const nameAt = (row: number) => ({ step: 'stakeholders', field: 'groups', row, column: 'name' }) as const;
const scoreAt = (row: number) =>
  ({ step: 'stakeholders', field: 'groups', row, column: 'involvement' }) as const;

/** As Word puts a table on the clipboard. */
const TABLE = `<html><body><table>
  <tr><td><p>Interessent</p></td><td><p>Type</p></td><td><p>Involvering</p></td></tr>
  <tr><td><p>Pasienter med\n kols</p></td><td><p>Pasient</p></td><td><p>2</p></td></tr>
  <tr><td><p>Foreldre</p></td><td><p>Pårørende</p></td><td><p>1</p></td></tr>
</table></body></html>`;

async function copy(page: Page, html: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(
    (table) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([table], { type: 'text/html' }),
          'text/plain': new Blob(['Interessent\tType'], { type: 'text/plain' }),
        }),
      ]),
    html,
  );
}

test('a table from Word fills rows and columns, goes again with the keys, and stands after a reload', async ({
  page,
  appUrl,
}) => {
  await startProcess(page, appUrl);
  await goToStep(page, 'stakeholders');
  await copy(page, TABLE);
  await press(textFieldAt(page, nameAt(0)));
  await page.keyboard.press('Control+V');
  await expect(textFieldAt(page, nameAt(1))).toHaveValue('Foreldre');
  await page.keyboard.press('Control+Z');
  await expect(textFieldAt(page, nameAt(0))).toHaveValue('');
  await page.keyboard.press('Control+V');
  await expect(mainOf(page).getByText(inProcess.fill.pasted(2))).toBeVisible();
  await seeSaved(page);
  await page.reload();
  await expect(textFieldAt(page, nameAt(0))).toHaveValue('Pasienter med kols');
  await expect(textFieldAt(page, nameAt(1))).toHaveValue('Foreldre');
  await expect(scaleAt(page, scoreAt(0), 2)).toBeChecked();
  await expect(scaleAt(page, scoreAt(1), 1)).toBeChecked();
});
