import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bokmal } from '#content/languages/bokmal.ts';
import { previewNb } from '#content/words/preview.nb.ts';
import { settingsNb } from '#content/words/settings.nb.ts';
import { LANGUAGES } from '#domain/language/languages.ts';
import { test } from '../support/person/app-test.ts';
import { faultsOn } from '../support/person/faults-on.ts';
import { addressOf, goToStep, startExample } from '../support/person/go.ts';
import { giveFiles, press } from '../support/person/hand.ts';
import { hiddenFocusOn } from '../support/person/hidden-focus.ts';
import { expect } from '../support/person/patient-expect.ts';
import { seenText } from '../support/person/places.ts';
import { takeFile } from '../support/person/take-documents.ts';

const { inProcess, documents } = bokmal;
const words = settingsNb.template;

test('documents follow a template that was changed and loaded back', async ({ page, appUrl }, info) => {
  const path = info.outputPath('mal.docx');
  await startExample(page, appUrl);
  const process = addressOf(page, '');
  await page.goto(`${appUrl}#/settings`);
  await takeFile(page, words.takeCover, path);
  const parts = unzipSync(readFileSync(path));
  for (const [part, from, to] of [
    ['word/styles.xml', /174a7c/g, '7a1c3a'],
    ['word/footer1.xml', '{{pages}}', '{{sidetal}}'],
  ] as const)
    parts[part] = strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace(from, to));
  writeFileSync(path, zipSync(parts));

  const load = page.getByRole('button', { name: words.load, exact: true });
  await giveFiles(load, { name: 'brev.docx', mimeType: '', buffer: Buffer.from('Hei') });
  await expect(page.getByRole('alert')).toContainText(settingsNb.refused['not-word']);
  await giveFiles(load, path);
  await expect(page.getByText(words.loaded('mal.docx'))).toBeVisible();
  await expect(seenText(page, settingsNb.problems.likely('pages'))).toBeVisible();
  expect(await faultsOn(page, 'settings')).toEqual([]);

  await page.goto(process);
  await goToStep(page, 'export');
  const made = info.outputPath('mandat.docx');
  await takeFile(page, inProcess.export.wordOf(documents.names.mandate), made);
  const styles = strFromU8(unzipSync(readFileSync(made))['word/styles.xml'] ?? new Uint8Array());
  expect(styles).toContain('7a1c3a');
  expect(styles).not.toContain('174a7c');
});

test('a document is seen as pages, leads to its answers, and is printed with its meaning', async ({
  page,
  appUrl,
}, info) => {
  await startExample(page, appUrl);
  const process = addressOf(page, '');
  await page.goto(`${process}/preview/action-plan`);
  await expect(page.getByRole('region', { name: /^Side 1 av \d+$/ })).toBeVisible();
  expect(await faultsOn(page, 'preview')).toEqual([]);
  // The first paper that is drawn is only measured, and hidden as soon as it is: reading begins at the heading of the sheet.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const path = info.outputPath('plan.pdf');
  await page.pdf({ path, tagged: true, preferCSSPageSize: true });
  const about = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(about).toMatch(/Tagged: +yes/);
  expect(about).toContain(documents.titles.actionPlan.replace('{body}', ''));
  expect(about).toMatch(/Page size: +84\d/);
  expect(readFileSync(path).toString('latin1')).toContain(`/Lang (${LANGUAGES[documents.language].tag})`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nb');
  const structure = execFileSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' });
  for (const tag of [/\bH1\b/, /\bH2\b/, /\bTable\b/, /\bTH\b/]) expect(structure).toMatch(tag);
  expect(structure).not.toContain(previewNb.print);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(text).toMatch(/Side 1 av \d/);

  await page.goto(`${process}/preview/mandate`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // Where the links of the bar take more lines, what has the focus stands below them still.
  await page.setViewportSize({ width: 760, height: 720 });
  expect(await hiddenFocusOn(page, 'preview')).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  // The parts of a mandate have numbers.
  const evaluation = new RegExp(`^\\d+ ${String(bokmal.steps.mandate.fields['evaluation']?.label)}$`);
  await press(page.getByText(evaluation).first());
  await expect(page.getByRole('heading', { level: 1, name: bokmal.steps.mandate.title })).toBeVisible();
});
