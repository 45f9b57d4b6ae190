import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { openFile, takeProcessFile } from '../support/person/files.ts';
import { goToStep, seeSaved, startExample, textbox } from '../support/person/go.ts';
import { press, write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';

const { shell, steps: words } = bokmal;
const nameLabel = words.about.fields['processName']?.label ?? '';

test('a process taken out as a file opens in another browser with the same answers', async ({
  page,
  browser,
  appUrl,
}, info) => {
  await startExample(page, appUrl);
  const first = await takeProcessFile(page, info.outputPath('first.json'));
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(appUrl);
  await openFile(other, 'first.json', readFileSync(info.outputPath('first.json')));
  await expect(other).toHaveURL(new RegExp(`#/p/${first.process.id}$`));
  const second = await takeProcessFile(other, info.outputPath('second.json'));
  expect(second.process.answers).toEqual(first.process.answers);
  await elsewhere.close();
});

test.describe('a process that is here already', () => {
  /** The example is taken out, changed here, and opened again from the file. Gives the file. */
  async function conflict(page: Page, appUrl: string, path: string) {
    await startExample(page, appUrl);
    const file = await takeProcessFile(page, path);
    await goToStep(page, 'about');
    await write(textbox(page, nameLabel), 'Min utgave');
    await seeSaved(page);
    await page.goto(appUrl);
    await openFile(page, 'kopi.json', readFileSync(path));
    await expect(page.getByRole('dialog', { name: shell.file.conflictTitle })).toBeVisible();
    return file;
  }
  const choose = (page: Page, name: string): Promise<void> =>
    press(page.getByRole('dialog').getByRole('button', { name, exact: true }));
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
  const nameIn = (file: { process: { answers: Readonly<Record<string, unknown>> } }): string =>
    (file.process.answers['about'] as { processName: string }).processName;

  test('stays as it is when the person keeps it', async ({ page, appUrl }, info) => {
    await conflict(page, appUrl, info.outputPath('file.json'));
    await choose(page, shell.file.keepMine);
    await expect(heading(page, 'Min utgave')).toBeVisible();
  });

  test('is replaced only when the person takes the one in the file', async ({ page, appUrl }, info) => {
    const file = await conflict(page, appUrl, info.outputPath('file.json'));
    await choose(page, shell.file.takeTheirs);
    await expect(heading(page, nameIn(file))).toBeVisible();
    const now = await takeProcessFile(page, info.outputPath('now.json'));
    expect(now.process.answers).toEqual(file.process.answers);
  });

  test('stands beside the one in the file when the person keeps both', async ({ page, appUrl }, info) => {
    const file = await conflict(page, appUrl, info.outputPath('file.json'));
    await choose(page, shell.file.keepBoth);
    await expect(heading(page, `${nameIn(file)} ${shell.copySuffix}`)).toBeVisible();
    await page.goto(appUrl);
    const list = page.getByRole('region', { name: shell.start.yours });
    await expect(list.getByRole('link', { name: 'Min utgave', exact: true })).toBeVisible();
    await expect(
      list.getByRole('link', { name: `${nameIn(file)} ${shell.copySuffix}`, exact: true }),
    ).toBeVisible();
  });
});

test('a file that is no good is refused with its own reason, and nothing is changed', async ({
  page,
  appUrl,
}, info) => {
  await startExample(page, appUrl);
  const path = info.outputPath('good.json');
  await takeProcessFile(page, path);
  const good = readFileSync(path, 'utf8');
  await press(page.getByRole('button', { name: shell.start.exampleKeep, exact: true }));
  await page.goto(appUrl);
  const links = page.getByRole('region', { name: shell.start.yours }).getByRole('link');
  await expect(links.first()).toBeVisible();
  const before = await links.count();
  const { refused } = shell.file;
  const cases: readonly (readonly [name: string, content: string, reason: string])[] = [
    ['tom.json', '', refused.empty],
    ['side.json', '<!doctype html><html><body>Logg inn</body></html>', refused.html],
    ['tekst.json', 'Hei', refused['not-json']],
    ['liste.json', '[1, 2]', refused['not-ours']],
    ['annet.json', '{"format": "noe-annet"}', refused['not-ours']],
    ['nyere.json', good.replaceAll(/"schemaVersion": \d+/g, '"schemaVersion": 999'), refused.newer],
    ['halv.json', good.slice(0, good.length / 2), refused.damaged],
    ['ukjent.json', good.replace('"answers": {', '"answers": { "noe": {},'), refused.damaged],
    [
      'umulig-dag.json',
      good.replace(/"createdAt": "[^"]+"/, '"createdAt": "2027-02-31T10:00:00.000Z"'),
      refused.damaged,
    ],
    [
      'proto.json',
      good.replace('"answers": {', '"answers": { "__proto__": { "polluted": true },'),
      refused.damaged,
    ],
  ];
  for (const [name, content, reason] of cases) {
    await openFile(page, name, content);
    const dialog = page.getByRole('dialog', { name: shell.file.refusedTitle });
    await expect(dialog.getByText(reason, { exact: true }), name).toBeVisible();
    await expect(dialog.getByText(shell.file.untouched)).toBeVisible();
    await press(dialog.getByRole('button', { name: shell.file.close, exact: true }).last());
    await expect(dialog).toBeHidden();
  }
  await page.reload();
  await expect(links).toHaveCount(before);
});

test('a day that does not exist comes in as it was typed', async ({ page, appUrl }, info) => {
  await startExample(page, appUrl);
  const path = info.outputPath('good.json');
  const good = await takeProcessFile(page, path);
  const label = words.mandate.fields['approvedOn']?.label ?? '';
  const mandate = { ...(good.process.answers['mandate'] as object), approvedOn: '31.02.2027' };
  const file = {
    ...good,
    process: { ...good.process, id: 'another', answers: { ...good.process.answers, mandate } },
  };
  await page.goto(appUrl);
  await openFile(page, 'dag.json', JSON.stringify(file));
  await expect(page).toHaveURL(/#\/p\/another$/);
  await goToStep(page, 'mandate');
  await expect(textbox(page, label)).toHaveValue('31.02.2027');
});
