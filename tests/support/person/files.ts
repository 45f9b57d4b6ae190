import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { bokmal } from '#content/languages/bokmal.ts';
import { goToStep } from './go.ts';
import { takeFile } from './take-documents.ts';

const { shell } = bokmal;

interface ProcessFile {
  readonly format: string;
  readonly schemaVersion: number;
  readonly process: { readonly id: string; readonly answers: Readonly<Record<string, unknown>> };
}

/** Chooses a file on the front page, as one does in the window of the operating system. */
export async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: shell.start.openFile, exact: true }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** Downloads the process that is open. */
export async function takeProcessFile(page: Page, path: string): Promise<ProcessFile> {
  await goToStep(page, 'export');
  await takeFile(page, shell.export.downloadFile, path);
  return JSON.parse(readFileSync(path, 'utf8')) as ProcessFile;
}
