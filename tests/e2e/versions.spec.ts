import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { addressOf, goToStep, seeSaved, startProcess, textbox } from '../support/person/go.ts';
import { press, write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { seenText } from '../support/person/places.ts';
import { takeFile } from '../support/person/take-documents.ts';

const { shell } = bokmal;
const words = bokmal.inProcess.versions;
const satisfied = bokmal.steps.summary.fields['satisfiedWith']?.label ?? '';
const BEFORE = 'Slik var det før møtet';
const AFTER = 'Slik ble det etter møtet';

const versionsIn = (page: Page) => page.getByRole('list', { name: words.title }).locator(':scope > li');

async function openVersions(page: Page): Promise<void> {
  await press(page.getByRole('button', { name: shell.frame.more, exact: true }));
  await press(page.getByRole('menuitem', { name: words.title, exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
}

async function makePoint(page: Page, name: string): Promise<void> {
  await press(page.getByRole('button', { name: words.make, exact: true }));
  const dialog = page.getByRole('dialog');
  await write(dialog.getByRole('textbox', { name: words.makeName }), name);
  await press(dialog.getByRole('button', { name: words.makeConfirm }));
  await expect(page.getByRole('status').filter({ hasText: words.made })).toBeVisible();
}

async function restore(page: Page, version: ReturnType<typeof versionsIn>): Promise<void> {
  await press(version.getByRole('button', { name: /^Hent tilbake/ }));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(words.restoreText);
  await press(dialog.getByRole('button', { name: words.restoreConfirm, exact: true }));
  await expect(page.getByText(/er hentet tilbake\.$/)).toBeVisible();
}

/** A process with one text, a restore point, and another text since; its versions are open. */
async function writeTwice(page: Page, url: string): Promise<void> {
  await startProcess(page, url);
  await goToStep(page, 'summary');
  await write(textbox(page, satisfied), BEFORE);
  await openVersions(page);
  await makePoint(page, 'Før møtet');
  await goToStep(page, 'summary');
  await write(textbox(page, satisfied), AFTER);
  await openVersions(page);
}

test('an earlier version is compared, brought back, and the one it replaced brought back again', async ({
  page,
  appUrl,
}) => {
  await writeTwice(page, appUrl);
  const point = versionsIn(page).filter({ hasText: 'Før møtet' });
  await press(point.getByRole('button', { name: /^Se forskjellen/ }));
  await expect(point).toContainText(words.differs(1));
  await expect(point.getByRole('region', { name: bokmal.steps.summary.title })).toContainText(satisfied);
  await expect(point.getByText(BEFORE)).toBeVisible();
  await expect(point.getByText(AFTER)).toBeVisible();

  await restore(page, point);
  await expect(point).toContainText(words.same);
  await goToStep(page, 'summary');
  await expect(textbox(page, satisfied)).toHaveValue(BEFORE);

  await openVersions(page);
  await expect(versionsIn(page).first()).toContainText(words.because.restored);
  await restore(page, versionsIn(page).first());
  await goToStep(page, 'summary');
  await expect(textbox(page, satisfied)).toHaveValue(AFTER);
  await page.reload();
  await expect(textbox(page, satisfied)).toHaveValue(AFTER);
});

test('a version is downloaded as a process file of its own', async ({ page, appUrl }, info) => {
  await writeTwice(page, appUrl);
  const path = info.outputPath('version.json');
  const name = await versionsIn(page)
    .getByRole('button', { name: /^Last ned utgaven/ })
    .first()
    .getAttribute('aria-label');
  await takeFile(page, name ?? '', path);
  expect(readFileSync(path, 'utf8')).toContain(BEFORE);
});

test('another window follows a restore, says so, and writes on', async ({ page, context, appUrl }) => {
  await writeTwice(page, appUrl);
  const other = await context.newPage();
  await other.goto(addressOf(page, 'summary'));
  await expect(textbox(other, satisfied)).toHaveValue(AFTER);

  await restore(page, versionsIn(page).filter({ hasText: 'Før møtet' }));
  await expect(seenText(page, shell.frame.followedElsewhere)).toBeHidden();
  await expect(seenText(other, shell.frame.followedElsewhere)).toBeVisible();
  await expect(textbox(other, satisfied)).toHaveValue(BEFORE);
  await press(other.getByRole('button', { name: shell.frame.closeNotice }));
  await expect(seenText(other, shell.frame.followedElsewhere)).toBeHidden();

  await write(textbox(other, satisfied), 'Skrevet etterpå');
  await seeSaved(other);
  await goToStep(page, 'summary');
  await expect(textbox(page, satisfied)).toHaveValue('Skrevet etterpå');
});

test('opening a process again makes a restore point of what was there', async ({ page, appUrl }) => {
  await startProcess(page, appUrl);
  await goToStep(page, 'summary');
  await write(textbox(page, satisfied), BEFORE);
  await seeSaved(page);
  await page.waitForTimeout(400);
  await page.reload();
  await openVersions(page);
  await expect(versionsIn(page)).toHaveCount(1);
  await expect(versionsIn(page)).toContainText(words.because.opened);
});
