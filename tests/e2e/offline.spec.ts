import { answerNb } from '#content/words/answer.nb.ts';
import { bokmal } from '#content/languages/bokmal.ts';
import { test } from '../support/person/app-test.ts';
import { goToStep, seeSaved, startProcess, textbox } from '../support/person/go.ts';
import { write } from '../support/person/hand.ts';
import { expect } from '../support/person/patient-expect.ts';
import { takeFile } from '../support/person/take-documents.ts';
import { readPdfFile } from '../support/read-pdf.ts';
import { readWord, textIn } from '../support/read-word.ts';

const { start } = bokmal.shell;
const { export: words } = bokmal.inProcess;
const { offline } = start;
const { names } = bokmal.documents;
const purpose = bokmal.steps.mandate.fields['purpose']?.label ?? '';
/** Not kept for offline use before it was needed once, as the letters of other alphabets are. */
const CHINESE = '王小明';
const ARABIC = 'محمد';
const WRITTEN = 'Råd om ventetid på et skjermet kontor i Kárášjohka';

/** What keeps the program for use without a network is left out of the other tests. */
test.use({ serviceWorkers: 'allow' });

test('everything works without a network once the page has been open with one', async ({
  page,
  context,
  appUrl,
}, info) => {
  await page.goto(appUrl);
  await expect(page.getByText(offline.complete, { exact: true })).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await startProcess(page, page.url());
  await goToStep(page, 'mandate');
  await write(textbox(page, purpose), `${WRITTEN} 👍 ${ARABIC}`);
  await seeSaved(page);
  await page.reload();
  await expect(textbox(page, purpose)).toHaveValue(`${WRITTEN} 👍 ${ARABIC}`);

  await goToStep(page, 'export');
  for (const [name, button, text] of [
    ['mandat', words.wordOf(names.mandate), WRITTEN],
    ['prosessrapport', words.wordOf(names['process-report']), bokmal.documents.summary.proposal],
  ] as const) {
    const path = info.outputPath(`${name}.docx`);
    await takeFile(page, button, path);
    expect(textIn(await readWord(path))).toContain(text);
  }
  const pdf = info.outputPath('mandat.pdf');
  await takeFile(page, words.pdfOf(names.mandate), pdf);
  const text = readPdfFile(pdf).pages.join('').replace(/\s+/g, ' ');
  expect(text).toContain(`${WRITTEN} □`);
  expect(text).toContain(ARABIC);
  await expect(page.getByRole('status').getByText(words.substituted)).toBeVisible();
});

test('Chinese letters that were fetched once are there without a network, and a rewritten link is left to the server', async ({
  page,
  context,
  appUrl,
}, info) => {
  await page.goto(appUrl);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.goto(`${appUrl}%23/answer`);
  await expect(page).toHaveURL(`${appUrl}#/answer`);
  await expect(page.getByRole('heading', { level: 1, name: answerNb.title })).toBeVisible();

  await page.goto(appUrl);
  await startProcess(page, page.url());
  await goToStep(page, 'mandate');
  await write(textbox(page, purpose), CHINESE);
  await seeSaved(page);
  await goToStep(page, 'export');
  for (const name of ['med nett', 'uten nett']) {
    const path = info.outputPath(`${name}.pdf`);
    await takeFile(page, words.pdfOf(names.mandate), path);
    expect(readPdfFile(path).pages.join('')).toContain(CHINESE);
    await context.setOffline(true);
  }
});
