import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test, type BrowserContext, type Page } from '@playwright/test';
import { bokmal } from '#content/languages/bokmal.ts';
import { meetingRoomNb } from '#content/words/meeting-room.nb.ts';
import { takingNb } from '#content/words/taking.nb.ts';
import { addressOf, goToStep, seeSaved, startExample, textbox } from '../support/person/go.ts';
import { writeOn } from '../support/person/hand.ts';
import { startOwnBrowser } from '../support/person/own-browser.ts';
import { expect } from '../support/person/patient-expect.ts';
import { takeFile } from '../support/person/take-documents.ts';
import { readPdfFile } from '../support/read-pdf.ts';
import { readWord, textIn } from '../support/read-word.ts';

/** Made by `npm run build:single`. */
const built = join(import.meta.dirname, '..', '..', process.env['SINGLE_DIR'] ?? 'dist-single');
const FILE = 'brukerpanelveileder.html';

const { export: words } = bokmal.inProcess;
const { names } = bokmal.documents;
const purpose = bokmal.steps.mandate.fields['purpose']?.label ?? '';
const WRITTEN = ' Skrevet i én fil 王.';
const LATER = ' Skrevet etter en omstart.';

/** What the pages of a context complain of, and what they ask for beyond the file. */
function watch(context: BrowserContext): { complaints: string[]; asked: string[] } {
  const seen = { complaints: [] as string[], asked: [] as string[] };
  context.on('console', (message) => {
    if (message.type() === 'error') seen.complaints.push(message.text());
  });
  context.on('weberror', (error) => seen.complaints.push(String(error.error())));
  context.on('request', (request) => {
    if (!/^(file|data|blob|about):/.test(request.url())) seen.asked.push(request.url());
  });
  return seen;
}

const textOfPage = (page: Page): Promise<string | null> => page.locator('#main').textContent();

test('one file does the whole job from disk, and finds its answers again after a restart', async ({
  baseURL: _served,
}, info) => {
  const folder = info.outputPath('share');
  mkdirSync(folder);
  copyFileSync(join(built, FILE), join(folder, FILE));
  const address = pathToFileURL(join(folder, FILE)).href;
  const profile = info.outputPath('profile');
  const first = await startOwnBrowser(profile);
  const [context] = first.browser.contexts();
  if (!context) throw new Error('The browser has no window.');
  const seen = watch(context);
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByText(bokmal.shell.start.fromFile)).toBeVisible();
  await startExample(page, address);
  await goToStep(page, 'mandate');
  await textbox(page, purpose).press('Control+End');
  await writeOn(textbox(page, purpose), WRITTEN);
  await seeSaved(page);
  const atMandate = page.url();

  await goToStep(page, 'export');
  const word = info.outputPath('mandat.docx');
  await takeFile(page, words.wordOf(names.mandate), word);
  expect(textIn(await readWord(word))).toContain(WRITTEN.trim());
  const pdf = info.outputPath('mandat.pdf');
  await takeFile(page, words.pdfOf(names.mandate), pdf);
  // Chinese letters do not lie in the file, and the person is told.
  expect(readPdfFile(pdf).pages.join('').replace(/\s+/g, ' ')).toContain('Skrevet i én fil □.');
  await expect(page.getByRole('status').getByText(words.substituted)).toBeVisible();
  await takeFile(page, takingNb.takeAll, info.outputPath('alt.zip'));

  // The room follows the facilitator, from another window of the same file.
  await page.goto(`${addressOf(page, '')}/facilitator`);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    bokmal.steps.mapping.title,
  );
  const room = await context.newPage();
  await room.goto(`${addressOf(page, '')}/room`);
  await expect(room.locator('#main').getByRole('heading', { level: 2 })).toBeVisible();
  const before = await textOfPage(room);
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => textOfPage(room)).not.toBe(before);
  expect(await room.getByRole('navigation', { name: meetingRoomNb.controls.name }).count()).toBe(0);

  expect(seen.complaints).toEqual([]);
  expect(seen.asked).toEqual([]);
  await first.kill();

  const second = await startOwnBrowser(profile);
  const [again] = second.browser.contexts();
  if (!again) throw new Error('The browser has no window.');
  const reopened = await again.newPage();
  await reopened.goto(atMandate);
  const field = textbox(reopened, purpose);
  await expect(field).toHaveValue(new RegExp(`${WRITTEN.trim()}$`));
  await field.press('Control+End');
  await writeOn(field, LATER);
  await seeSaved(reopened);
  await second.kill();
});
