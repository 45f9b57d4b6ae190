import type { Locator, Page } from '@playwright/test';
import { parkingNb } from '#content/words/parking.nb.ts';
import { shellNb } from '#content/words/shell.nb.ts';
import type { StepId } from '#domain/guide/steps.ts';
import { test } from '../support/person/app-test.ts';
import { goToStep, startExample, startProcess } from '../support/person/go.ts';
import { press } from '../support/person/hand.ts';
import { pressThrough } from '../support/person/press-through.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf, scaleAt, textFieldAt, wordsAt } from '../support/person/places.ts';

const score = (page: Page, row: number, column: 'involvement' | 'importance', value: 1 | 2 | 3): Locator =>
  scaleAt(page, { step: 'stakeholders', field: 'groups', row, column }, value);
const name = (page: Page, row: number): Locator =>
  textFieldAt(page, { step: 'stakeholders', field: 'groups', row, column: 'name' });
/** What a hand presses: the square with the number, not the hidden radio in it. */
const square = (radio: Locator): Locator => radio.locator('xpath=..');

/** What is gone down with the mouse, and how many presses that is at least in the example. */
const STEPS: readonly (readonly [StepId, number])[] = [
  ['mapping', 20],
  ['strategy', 5],
  ['groups', 40],
  ['roles', 20],
  ['plan', 30],
];

for (const [step, least] of STEPS)
  test(`each press counts going down ${step} of the example, and nothing moves under it`, async ({
    page,
    appUrl,
  }) => {
    await startExample(page, appUrl);
    await goToStep(page, step);
    expect(await pressThrough(mainOf(page))).toBeGreaterThanOrEqual(least);
  });

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]) {
  test(`each press on a score counts, going down the table with the mouse at ${viewport.width}`, async ({
    page,
    appUrl,
  }) => {
    await page.setViewportSize(viewport);
    await startProcess(page, appUrl);
    await goToStep(page, 'stakeholders');
    const rows = [...Array(10).keys()];
    for (const row of rows) {
      await press(name(page, row));
      await page.keyboard.type(`Gruppe ${row + 1}`);
    }
    for (const row of rows) {
      await press(square(score(page, row, 'involvement', 1)));
      await press(square(score(page, row, 'importance', 3)));
    }
    await press(
      mainOf(page).getByRole('button', {
        name: wordsAt({ step: 'stakeholders', field: 'groups' }).add ?? '',
        exact: true,
      }),
    );
    await expect(name(page, 10)).toBeFocused();
    for (const row of rows) {
      await expect(score(page, row, 'involvement', 1)).toBeChecked();
      await expect(score(page, row, 'importance', 3)).toBeChecked();
    }
  });
}

test('a question back about a thin answer waits until the press that left the field is over', async ({
  page,
  appUrl,
}) => {
  const { label } = wordsAt({ step: 'summary', field: 'satisfiedWith' });
  await startProcess(page, appUrl);
  await goToStep(page, 'summary');
  await press(textFieldAt(page, { step: 'summary', field: 'satisfiedWith' }));
  await page.keyboard.type('Bra');
  // It stands below the text: what comes between them while the mouse is down would take the click.
  await press(mainOf(page).getByRole('button', { name: parkingNb.markOf(label) }));
  await expect(mainOf(page).getByRole('group', { name: parkingNb.group(label) })).toBeVisible();
  await expect(mainOf(page).getByText(shellNb.fill.vague.short)).toBeVisible();
});
