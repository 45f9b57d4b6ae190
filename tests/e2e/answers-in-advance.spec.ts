import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { answerNb } from '#content/words/answer.nb.ts';
import { collectNb as words } from '#content/words/collect.nb.ts';
import { formFieldId } from '#domain/advance/form-fields.ts';
import type { Process } from '#domain/process/process.ts';
import { rowsOf } from '#domain/process/rows.ts';
import { renderFormBytes } from '#documents/word/render-form.ts';
import { linkTo, routes } from '#desk/routes.ts';
import { answerPayload, invitationPayload, writeAnswerFile } from '#storage/advance/write-advance.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { answerIn, invitationFor, invitedProcess } from '../support/advance-case.ts';
import { readCase } from '../support/case.ts';
import { fillForm } from '../support/fill-form.ts';
import { test } from '../support/person/app-test.ts';
import { openFile } from '../support/person/files.ts';
import { addressOf } from '../support/person/go.ts';
import { giveFiles, press, write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { mainOf } from '../support/person/places.ts';
import { takeFile } from '../support/person/take-documents.ts';
import { watchNetwork } from '../support/person/watch-network.ts';
import { readWord } from '../support/read-word.ts';
import { formFor } from '../support/word-form.ts';

const { shell } = bokmal;
const satisfied = bokmal.steps.summary.fields['satisfiedWith']?.label ?? '';
const given = readCase(
  join(import.meta.dirname, '..', 'fixtures', 'cases', '02-barne-og-ungdomsklinikk.nb.json'),
);
const LEADERS = 12;
const leader = (number: number): string => `leader-${number}`;
const json = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const file = (process: Process, number: number): Promise<string> =>
  writeAnswerFile(answerIn(given, process, leader(number)), { appVersion: '0.0.0', publicKey: '' });

/** A Word form as leader `number` fills it in. */
async function filledForm(process: Process, number: number): Promise<Uint8Array> {
  const empty = await renderFormBytes(await formFor(process, leader(number)));
  const groups = rowsOf(process.answers['stakeholders']?.['groups']);
  const place = (row: string) => ({ kind: 'row' as const, table: 'groups' as const, row });
  return fillForm(empty, {
    [formFieldId({ kind: 'single', step: 'summary', field: 'satisfiedWith' })]: `Skjema fra ${number}`,
    ...Object.fromEntries(
      groups.flatMap(({ id }) => [
        [formFieldId({ ...place(id), column: 'involvement' }), '1'],
        [formFieldId({ ...place(id), column: 'importance' }), '3'],
      ]),
    ),
  });
}

/** The same forms as LibreOffice saves them. */
function throughLibreOffice(folder: string, names: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const paths = names.map((name) => join(folder, name));
  const to = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'saved')];
  execFileSync('soffice', [profile, '--headless', ...to, ...paths], { stdio: 'pipe' });
}

/** A leader answers on the screen, in a browser of his own, and saves the answer as a file. */
async function answerOnScreen(page: Page, url: string, process: Process, path: string): Promise<void> {
  await page.goto(`${url}${linkTo(routes.invitation(invitationPayload(invitationFor(process, leader(1)))))}`);
  await expect(page).toHaveURL(/#\/answer\/r\//);
  const record = page.url();
  await page.goto(`${record}/summary`);
  await write(page.getByRole('textbox', { name: satisfied }), 'Skrevet av lederen på skjermen');
  await page.goto(`${record}/send`);
  await takeFile(page, answerNb.send.save, path);
}

/** The process of the facilitator, opened from its file, with the page where answers are collected. */
async function openCollecting(page: Page, appUrl: string, process: Process): Promise<void> {
  await page.goto(appUrl);
  const whole = writeProcessFile(process, { appVersion: '0.0.0', now: process.updatedAt });
  await openFile(page, 'prosess.json', whole);
  await expect(page).toHaveURL(/#\/p\//);
  await press(page.getByRole('link', { name: words.title }));
  await expect(page.getByText(words.answeredOf(0, LEADERS))).toBeVisible();
}
const give = (page: Page, files: Parameters<typeof giveFiles>[1]): Promise<void> =>
  giveFiles(mainOf(page).getByRole('button', { name: words.pick, exact: true }), files);
async function takeIn(page: Page, count: number): Promise<void> {
  await press(page.getByRole('button', { name: words.takeIn(count) }));
  await expect(page.getByText(words.taken(count))).toBeVisible();
  await expect(page.getByText(words.answeredOf(count, LEADERS))).toBeVisible();
}

test('what a leader writes in a browser of their own comes home as a file, and stands in the report', async ({
  page,
  context,
  browser,
  appUrl,
}, info) => {
  const process = invitedProcess(given, 'advance-process', LEADERS);
  const { strangers, complaints } = await watchNetwork(context, appUrl);
  const theirs = await browser.newContext();
  const seen = await watchNetwork(theirs, appUrl);
  const saved = info.outputPath('skjerm.json');
  await answerOnScreen(await theirs.newPage(), appUrl, process, saved);
  await theirs.close();

  await openCollecting(page, appUrl, process);
  await give(page, [json('skjerm.json', readFileSync(saved, 'utf8'))]);
  await expect(page.getByRole('region', { name: words.review(1) })).toBeVisible();
  await takeIn(page, 1);
  await page.goto(addressOf(page, 'export'));
  const report = info.outputPath('rapport.docx');
  await takeFile(page, bokmal.inProcess.export.wordOf(bokmal.documents.names['process-report']), report);
  expect(JSON.stringify(await readWord(report))).toContain('Skrevet av lederen på skjermen');
  expect([...strangers, ...seen.strangers]).toEqual([]);
  expect([...complaints, ...seen.complaints]).toEqual([]);
});

test('twelve leaders answer by link, file and Word form; all is seen, what is refused too, taken in, undone and redone', async ({
  page,
  context,
  appUrl,
}, info) => {
  const process = invitedProcess(given, 'advance-process', LEADERS);
  const other = invitedProcess(given, 'another-process');
  const folder = info.outputPath('forms');
  mkdirSync(folder, { recursive: true });
  const forms = [8, 9, 10, 11];
  for (const number of forms)
    writeFileSync(join(folder, `skjema-${number}.docx`), await filledForm(process, number));
  throughLibreOffice(folder, ['skjema-10.docx', 'skjema-11.docx']);
  const { strangers, complaints } = await watchNetwork(context, appUrl);
  await openCollecting(page, appUrl, process);

  await give(page, [
    ...(await Promise.all(
      [0, 1, 2, 3].map(async (number) => json(`${number}.json`, await file(process, number))),
    )),
    json('skadet.json', (await file(process, 2)).slice(0, 500)),
    json('fremmed.json', await file(other, 1)),
    ...forms.map((number) => ({
      name: `skjema-${number}.docx`,
      mimeType: 'application/octet-stream',
      buffer: readFileSync(join(folder, number > 9 ? 'saved' : '.', `skjema-${number}.docx`)),
    })),
  ]);
  await expect(page.getByRole('region', { name: words.review(8) })).toBeVisible();
  const again = { ...answerIn(given, process, leader(4)), version: 2, sentAt: '2026-11-29T08:00:00.000Z' };
  const payloads = await Promise.all([
    ...[4, 5, 6, 7].map((number) => answerPayload(answerIn(given, process, leader(number)), '')),
    answerPayload({ ...again, answers: { summary: { satisfiedWith: 'Andre gang' } } }, ''),
  ]);
  const mails = payloads.map((payload) => `Hei!\n> ${appUrl}#/received/${payload}>.\nHilsen`);
  await write(page.getByRole('textbox', { name: words.paste }), mails.join('\n\n'));
  await press(page.getByRole('button', { name: words.readPasted }));

  await expect(page.getByRole('region', { name: words.review(LEADERS) })).toBeVisible();
  const notes = page.getByRole('region', { name: words.refused });
  await expect(notes).toContainText(words.because.damaged);
  await expect(notes).toContainText(words.because['other-process']);
  await expect(notes).toContainText(words.remarks.older);
  await takeIn(page, LEADERS);

  await press(page.getByRole('button', { name: shell.frame.undo, exact: true }));
  await expect(page.getByText(words.answeredOf(0, LEADERS))).toBeVisible();
  await press(page.getByRole('button', { name: shell.frame.redoWhat(words.deed(LEADERS)) }));
  await expect(page.getByText(words.answeredOf(LEADERS, LEADERS))).toBeVisible();

  // Brought together in the field they answered.
  await page.goto(addressOf(page, 'summary'));
  const together = mainOf(page).getByRole('textbox', { name: satisfied, exact: true });
  for (const text of ['Andre gang', 'Skjema fra 8', 'Skjema fra 11'])
    await expect(together).toHaveValue(new RegExp(text));
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});
