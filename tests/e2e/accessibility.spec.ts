import { bokmal } from '#content/languages/bokmal.ts';
import { steps } from '#domain/guide/steps.ts';
import { test } from '../support/person/app-test.ts';
import { faultsOn } from '../support/person/faults-on.ts';
import { openFile } from '../support/person/files.ts';
import { goToStep, startExample, startProcess } from '../support/person/go.ts';
import { expect } from '../support/person/patient-expect.ts';

const { shell } = bokmal;

/** So tall that nothing stands half under the bars of the window, where it is no fault that it cannot be pressed. */
const tall = (width: number) => ({ width, height: 9000 });

test.describe.configure({ mode: 'parallel' });

for (const [what, start] of [
  ['empty', startProcess],
  ['filled with the example', startExample],
] as const)
  test(`every step ${what} has no serious accessibility fault`, async ({ page, appUrl }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(tall(1280));
    await start(page, appUrl);
    const faults = [...(await faultsOn(page, 'overview'))];
    for (const { id } of steps) {
      await goToStep(page, id);
      faults.push(...(await faultsOn(page, id)));
    }
    expect(faults).toEqual([]);
  });

test('the front page and its dialogs have no serious accessibility fault', async ({ page, appUrl }) => {
  test.setTimeout(120_000);
  await page.goto(appUrl);
  await expect(page.getByText(shell.start.none)).toBeVisible();
  expect(await faultsOn(page, 'start, empty')).toEqual([]);
  await startProcess(page, appUrl);
  await page.goto(appUrl);
  const menu = page.getByRole('button', { name: shell.start.actions(shell.unnamed), exact: true });
  await menu.click();
  await expect(page.getByRole('menuitem', { name: shell.start.rename })).toBeVisible();
  expect(await faultsOn(page, 'menu')).toEqual([]);
  await page.getByRole('menuitem', { name: shell.start.rename }).click();
  await expect(page.getByRole('dialog', { name: shell.start.renameTitle })).toBeVisible();
  expect(await faultsOn(page, 'rename')).toEqual([]);
  await page.keyboard.press('Escape');
  await menu.click();
  await page.getByRole('menuitem', { name: shell.start.remove }).click();
  await expect(page.getByRole('dialog', { name: shell.start.removeTitle(shell.unnamed) })).toBeVisible();
  expect(await faultsOn(page, 'remove')).toEqual([]);
  await page.keyboard.press('Escape');
  await openFile(page, 'tom.json', '');
  await expect(page.getByRole('dialog', { name: shell.file.refusedTitle })).toBeVisible();
  expect(await faultsOn(page, 'refused')).toEqual([]);
});

test('on a narrow screen the steps and their menu have no serious accessibility fault', async ({
  page,
  appUrl,
}) => {
  await page.setViewportSize(tall(390));
  await startExample(page, appUrl);
  const faults: string[] = [];
  for (const id of ['about', 'stakeholders', 'groups', 'mandate'] as const) {
    await goToStep(page, id);
    faults.push(...(await faultsOn(page, id)));
  }
  await page.getByRole('button', { name: shell.frame.stepOf(12, steps.length), exact: true }).click();
  await expect(page.getByRole('dialog', { name: shell.frame.steps })).toBeVisible();
  expect([...faults, ...(await faultsOn(page, 'step menu'))]).toEqual([]);
});
