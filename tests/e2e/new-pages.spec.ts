import type { Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { exampleNb } from '#content/examples/poliklinikk.nb.ts';
import { afterwardsNb as after } from '#content/words/afterwards.nb.ts';
import { portfolioNb as portfolio } from '#content/words/portfolio.nb.ts';
import { portfolioReportNb as report } from '#content/words/portfolio-report.nb.ts';
import { startNn } from '#content/words/start.nn.ts';
import { routes } from '#desk/routes.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import { capital } from '#domain/values/sentence.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { test } from '../support/person/app-test.ts';
import { addressOf, goToStep, seeSaved, startExample, startProcess, textbox } from '../support/person/go.ts';
import { giveFiles, mark, press, write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { takeFile } from '../support/person/take-documents.ts';
import { readWord, textIn } from '../support/read-word.ts';

const { shell, documents, steps } = bokmal;
const AT = '2027-02-01T10:00:00.000Z';
const satisfied = steps.summary.fields['satisfiedWith']?.label ?? '';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a person chooses nynorsk with a press: another window follows, a reload keeps it, and nothing written is touched', async ({
  page,
  context,
  appUrl,
}) => {
  await startProcess(page, appUrl);
  await goToStep(page, 'summary');
  await write(textbox(page, satisfied), 'Vi blir ikke hørt');
  await seeSaved(page);
  const own = page.url();
  const other = await context.newPage();
  await other.goto(own);
  await expect(textbox(other, satisfied)).toHaveValue('Vi blir ikke hørt');

  await page.goto(appUrl);
  await press(button(page, capital(LANGUAGES.nn.name)));
  await expect(button(page, startNn.create)).toBeVisible();
  await expect(other.locator('html')).toHaveAttribute('lang', 'nn');
  await expect(other.getByRole('textbox').first()).toHaveValue('Vi blir ikke hørt');
  await page.reload();
  await expect(button(page, startNn.create)).toBeVisible();
  await page.goto(own);
  await expect(page.getByRole('textbox').first()).toHaveValue('Vi blir ikke hørt');
});

test('what is ticked before the start, and a mapping made anew after a year, stand over a reload', async ({
  page,
  appUrl,
}) => {
  await startExample(page, appUrl);
  const process = addressOf(page, '');
  await page.goto(`${process}/follow-up`);
  await press(page.getByRole('tab', { name: after.parts.start, exact: true }));
  const budget = page.getByRole('checkbox', { name: documents.checklist.money.budget });
  await mark(budget);
  await press(button(page, after.start.intoPlanOf(documents.checklist.first.workspace)));
  await expect(button(page, after.start.intoPlanOf(documents.checklist.first.workspace))).toHaveCount(0);
  await seeSaved(page);
  await page.reload();
  await expect(budget).toBeChecked();

  await press(page.getByRole('tab', { name: after.parts.again, exact: true }));
  await press(button(page, after.again.beginEmpty));
  const unscored = page.getByText(after.again.moved.unscored(11));
  await expect(unscored).toBeVisible();
  await press(button(page, shell.frame.undo));
  await expect(unscored).toHaveCount(0);
  await press(button(page, after.again.beginEmpty));
  await expect(unscored).toBeVisible();
  await seeSaved(page);
  await page.reload();
  await expect(unscored).toBeVisible();
});

test('files of two units are read, sorted with a press, and taken as one report', async ({
  page,
  appUrl,
}, info) => {
  const fileOf = (id: string, unitName: string) => ({
    name: `${id}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      writeProcessFile(
        {
          id,
          schemaVersion: CURRENT_SCHEMA_VERSION,
          createdAt: AT,
          updatedAt: AT,
          answers: { ...exampleNb, about: { ...exampleNb['about'], unitName } },
        },
        { appVersion: '1', now: AT },
      ),
    ),
  });
  await page.goto(`${appUrl}#${routes.portfolio()}`);
  await giveFiles(button(page, portfolio.pickFiles), [
    fileOf('a', 'Hjerteklinikken'),
    fileOf('b', 'Barneklinikken'),
  ]);
  const rows = page.getByRole('region', { name: report.headings.units }).getByRole('rowheader');
  await expect(rows).toHaveText([/^Barneklinikken/, /^Hjerteklinikken/]);
  await press(page.getByRole('columnheader').first().getByRole('button'));
  await expect(rows).toHaveText([/^Hjerteklinikken/, /^Barneklinikken/]);
  const path = info.outputPath('enhetene.docx');
  await takeFile(page, portfolio.takeReport, path);
  expect(textIn(await readWord(path))).toContain('Barneklinikken');
});
