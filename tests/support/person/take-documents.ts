import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { bokmal } from '#content/languages/bokmal.ts';

const { export: words } = bokmal.shell;

/** What the export step offers, and the button that gives it. */
const DOWNLOADS = [
  { file: 'mandat.docx', button: words.wordOf(words.mandate) },
  { file: 'handlingsplan.docx', button: words.wordOf(words.actionPlan) },
  { file: 'prosessrapport.docx', button: words.wordOf(words.report) },
  { file: 'mandat.pdf', button: words.pdfOf(words.mandate) },
  { file: 'handlingsplan.pdf', button: words.pdfOf(words.actionPlan) },
  { file: 'prosessrapport.pdf', button: words.pdfOf(words.report) },
  { file: 'prosess.json', button: words.downloadFile },
] as const;

/** Presses a button that downloads a file, and keeps the file under `path`. */
export async function takeFile(page: Page, button: string, path: string): Promise<void> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await (await coming).saveAs(path);
}

/** Takes everything the export step offers into `folder`; the paths, in order. */
export async function takeDocuments(page: Page, folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { file, button } of DOWNLOADS) {
    const path = join(folder, file);
    await takeFile(page, button, path);
    paths.push(path);
  }
  return paths;
}
