import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { bokmal } from '#content/languages/bokmal.ts';
import { DOCUMENTS } from '#documents/document-list.ts';
import { takingNb } from '#content/words/taking.nb.ts';
import { press } from './hand.ts';

const { export: words } = bokmal.inProcess;

const { names } = bokmal.documents;

/** What the export step offers, and the button that gives it. */
const DOWNLOADS: readonly { readonly file: string; readonly button: string }[] = [
  ...DOCUMENTS.filter(({ isPerMeeting }) => !isPerMeeting).flatMap(({ kind, forms }) =>
    forms.map((form) => ({
      file: `${names[kind].toLowerCase()}.${form}`,
      button: { docx: words.wordOf, pdf: words.pdfOf }[form](names[kind]),
    })),
  ),
  { file: 'tabeller.xlsx', button: takingNb.takeTables },
  { file: 'kalender.ics', button: takingNb.takeCalendar },
  { file: 'prosess.json', button: words.downloadFile },
];

/** Presses a button that downloads a file, and keeps the file under `path`. */
export async function takeFile(page: Page, button: string, path: string): Promise<void> {
  const coming = page.waitForEvent('download');
  await press(page.getByRole('button', { name: button, exact: true }).first());
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
