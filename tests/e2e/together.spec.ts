import type { Page } from '@playwright/test';
import { shellNb } from '#content/words/shell.nb.ts';
import { togetherNb as words } from '#content/words/together.nb.ts';
import { frameNb as frame } from '#content/words/frame.nb.ts';
import { test } from '../support/person/app-test.ts';
import { faultsOn } from '../support/person/faults-on.ts';
import { addressOf, goToStep, startProcess } from '../support/person/go.ts';
import { press, write, writeOn } from '../support/person/hand.ts';
import { startLine, type RunningLine } from '../support/person/line.ts';
import { expect } from '../support/person/patient-expect.ts';
import { textFieldAt } from '../support/person/places.ts';

const { start, unnamed } = shellNb;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const satisfied = (page: Page) => textFieldAt(page, { step: 'summary', field: 'satisfiedWith' });
const state = (page: Page) => page.getByTestId('save-state').first();

let line: RunningLine;
test.beforeAll(async () => {
  line = await startLine();
});
test.afterAll(() => line.stop());

test('two write in one process from two machines, at once and apart, and both stand', async ({
  page,
  browser,
}) => {
  await startProcess(page, line.url);
  await goToStep(page, 'summary');
  await write(satisfied(page), 'Samarbeidet.');
  await page.goto(addressOf(page, ''));
  const part = page.getByRole('region', { name: words.title });
  await write(part.getByRole('textbox', { name: words.name }), 'Kari');
  await press(button(page, words.start));
  await expect(part).toContainText(words.on);
  await expect(state(page)).toContainText(frame.together.shared);
  await press(button(page, words.makeLink));
  const link = await part.getByRole('textbox', { name: words.link }).inputValue();
  expect(await faultsOn(page, 'a process that is shared')).toEqual([]);

  const colleague = await (await browser.newContext({ locale: 'nb-NO' })).newPage();
  await colleague.goto(link);
  await write(colleague.getByRole('textbox', { name: words.name }), 'Ola');
  expect(await faultsOn(colleague, 'a colleague who comes in')).toEqual([]);
  await press(button(colleague, words.join.press));
  await expect(part).toContainText(frame.together.here('Ola'));
  await goToStep(colleague, 'summary');
  await expect(satisfied(colleague)).toHaveValue('Samarbeidet.');

  // Where the other is, at the field and in the bar.
  await goToStep(page, 'summary');
  await satisfied(page).focus();
  await expect(colleague.getByText(frame.together.at('Kari'))).toBeVisible();
  await expect(colleague.getByRole('banner')).toContainText(frame.together.here('Kari'));
  expect(await faultsOn(colleague, 'somebody else is in a field')).toEqual([]);

  // Each without the other, and then together again.
  await page.context().setOffline(true);
  await press(satisfied(page));
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Først: ');
  await writeOn(satisfied(colleague), ' Og rutinene.');
  await expect(state(page)).toContainText(frame.together.waiting);
  await expect(state(colleague)).toContainText(frame.together.shared);
  await page.context().setOffline(false);
  for (const each of [page, colleague]) {
    await expect(satisfied(each)).toHaveValue('Først: Samarbeidet. Og rutinene.');
    await expect(state(each)).toContainText(frame.together.shared);
  }

  await page.goto(addressOf(page, ''));
  await press(button(page, words.stop));
  await press(page.getByRole('dialog').getByRole('button', { name: words.stop }));
  await expect(button(page, words.start)).toBeVisible();
  await expect(state(colleague)).toContainText(frame.together.ended);
  await expect(satisfied(colleague)).toHaveValue('Først: Samarbeidet. Og rutinene.');

  // Deleted for good here is deleted on the server: first while the line does not answer, then when it does.
  await page.goto(`${line.url}#/`);
  await press(page.getByRole('button', { name: start.actions(unnamed), exact: true }));
  await press(page.getByRole('menuitem', { name: start.remove }));
  await press(page.getByRole('dialog').getByRole('button', { name: start.removeConfirm }));
  await press(page.getByText(start.removedTitle(1)));
  await press(button(page, start.forgetOf(unnamed)));
  const question = page.getByRole('dialog');
  await expect(question).toContainText(start.forgetOnLine);
  await page.context().setOffline(true);
  await press(question.getByRole('button', { name: start.forget }));
  await expect(question.getByRole('alert')).toContainText(start.forgetLineDown);
  expect(await faultsOn(page, 'the line does not answer')).toEqual([]);
  await page.context().setOffline(false);
  await press(question.getByRole('button', { name: start.forget }));
  await expect(page.getByText(start.forgotten(unnamed))).toBeVisible();
});
