import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { goToStep, seeSaved, startProcess, textbox } from '../support/person/go.ts';
import { expect } from '../support/person/patient-expect.ts';
import { takeFile } from '../support/person/take-documents.ts';
import { readPdfFile } from '../support/read-pdf.ts';
import { readWord, textIn } from '../support/read-word.ts';

const { export: words } = bokmal.shell;
const { names } = bokmal.documents;
const purpose = bokmal.steps.mandate.fields['purpose']?.label ?? '';
const WRITTEN = 'Råd om ventetid på et skjermet kontor i Kárášjohka';

/** What keeps the program for use without a network is left out of the other tests. */
test.use({ serviceWorkers: 'allow' });

test('everything works without a network once the page has been open with one', async ({
  page,
  context,
  appUrl,
}, info) => {
  await page.goto(appUrl);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.reload();
  await startProcess(page, page.url());
  await goToStep(page, 'mandate');
  await textbox(page, purpose).fill(`${WRITTEN} 👍`);
  await seeSaved(page);
  await page.reload();
  await expect(textbox(page, purpose)).toHaveValue(`${WRITTEN} 👍`);

  await goToStep(page, 'export');
  for (const [name, button] of [
    ['mandat', words.wordOf(names.mandate)],
    ['prosessrapport', words.wordOf(names['process-report'])],
  ] as const) {
    const path = info.outputPath(`${name}.docx`);
    await takeFile(page, button, path);
    expect(textIn(await readWord(path))).toContain(WRITTEN);
  }
  const pdf = info.outputPath('mandat.pdf');
  await takeFile(page, words.pdfOf(names.mandate), pdf);
  expect(readPdfFile(pdf).pages.join('').replace(/\s+/g, ' ')).toContain(`${WRITTEN} □`);
  await expect(page.getByRole('status').getByText(words.substituted)).toBeVisible();
});
