import type { Locator, Page } from '@playwright/test';
import { meetingNb } from '#content/words/meeting.nb.ts';
import { meetingRoomNb } from '#content/words/meeting-room.nb.ts';
import { parkingNb } from '#content/words/parking.nb.ts';
import { inProcessNb } from '#content/words/in-process.nb.ts';
import type { StepId } from '#domain/guide/steps.ts';
import { test } from '../support/person/app-test.ts';
import { addressOf, goToStep, startExample, startProcess } from '../support/person/go.ts';
import { press, write } from '../support/person/hand.ts';
import { hiddenFocusOn } from '../support/person/hidden-focus.ts';
import { pressThrough } from '../support/person/press-through.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf, scaleAt, textFieldAt, titleOf, wordsAt } from '../support/person/places.ts';

const score = (page: Page, row: number, column: 'involvement' | 'importance', value: 1 | 2 | 3): Locator =>
  scaleAt(page, { step: 'stakeholders', field: 'groups', row, column }, value);
const name = (page: Page, row: number): Locator =>
  textFieldAt(page, { step: 'stakeholders', field: 'groups', row, column: 'name' });
/** What a hand presses: the square with the number, not the hidden radio in it. */
const square = (radio: Locator): Locator => radio.locator('xpath=..');

/** The steps with lists and tables that are gone down with the mouse. */
const STEPS: readonly StepId[] = [
  'mapping',
  'stakeholders',
  'strategy',
  'criteria',
  'groups',
  'roles',
  'plan',
];
/** A step that is drawn with less than this has not been gone down. */
const LEAST = 5;

for (const step of STEPS)
  test(`each press counts going down ${step} of the example, and nothing moves under it`, async ({
    page,
    appUrl,
  }) => {
    await startExample(page, appUrl);
    await goToStep(page, step);
    expect(await pressThrough(mainOf(page))).toBeGreaterThanOrEqual(LEAST);
  });

test('what stands beside the work stays under the hand, and comes into sight for the keys, however far down the page is', async ({
  page,
  appUrl,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await startExample(page, appUrl);
  await goToStep(page, 'constraints');
  const pane = page.getByRole('region', { name: inProcessNb.constraints.calculator, exact: true });
  await expect(pane).toBeVisible();
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 5_000);
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY < 2))
    .toBe(true);
  await press(pane.getByRole('textbox').last());
  expect(await hiddenFocusOn(page, 'constraints')).toEqual([]);
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
  await expect(mainOf(page).getByText(inProcessNb.fill.vague.short)).toBeVisible();
});

test('each press counts going down the ideas of a step and what is parked, and nothing moves under it', async ({
  page,
  appUrl,
}) => {
  const { ideas } = meetingNb;
  const { facilitator } = meetingRoomNb;
  const texts = ['Tolk i alle samtaler', 'Kortere ventetid', 'Én å ringe til', 'Mer tid til pårørende'];
  await startExample(page, appUrl);
  await page.goto(`${addressOf(page, '')}/facilitator`);
  await expect(mainOf(page).getByRole('heading', { level: 1 })).toHaveText(titleOf('mapping'));
  await page.keyboard.press('g');
  const places = page.getByRole('dialog', { name: meetingRoomNb.controls.steps });
  await press(places.getByRole('button', { name: titleOf('strategy'), exact: true }));
  await press(page.getByRole('button', { name: ideas.gather, exact: true }));
  await write(page.getByRole('textbox', { name: ideas.write }), texts.join('\n'));
  await page.keyboard.press('Enter');
  for (const text of texts) {
    const mark = page.getByRole('checkbox', { name: ideas.mark(text), exact: true });
    await press(mark);
    await expect(mark).toBeChecked();
  }
  for (const text of texts) {
    await press(page.getByRole('button', { name: ideas.placeOf(text, 'utfordring'), exact: true }));
    await expect(page.getByRole('button', { name: ideas.unplace(text), exact: true })).toBeVisible();
  }

  const list = page.getByRole('region', { name: facilitator.parked, exact: true });
  const parked = ['Hvem ringer først?', 'Rom til møtet', 'Honorar for reise'];
  for (const text of parked) {
    await press(list.getByRole('button', { name: facilitator.parkAdd, exact: true }));
    await write(list.getByRole('textbox', { name: parkingNb.text, exact: true }), text);
    await press(list.getByRole('button', { name: facilitator.parkDone, exact: true }));
  }
  for (const text of parked) {
    const change = list.getByRole('button', { name: facilitator.parkEdit(text), exact: true });
    await press(change);
    await expect(change).toHaveAttribute('aria-expanded', 'true');
  }
  for (const text of parked) {
    const settled = list.getByRole('checkbox', { name: facilitator.parkSettled(text), exact: true });
    await press(settled);
    await expect(settled).toBeHidden();
  }
});
