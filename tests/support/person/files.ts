import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { bokmal } from '#content/languages/bokmal.ts';
import { goToStep } from './go.ts';
import { takeFile } from './take-documents.ts';
import { giveFiles } from './hand.ts';

const { shell } = bokmal;

interface ProcessFile {
  readonly format: string;
  readonly schemaVersion: number;
  readonly process: { readonly id: string; readonly answers: Readonly<Record<string, unknown>> };
}

/** Chooses a file on the front page, as one does in the window of the operating system. */
export async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) };
  await giveFiles(page.getByRole('button', { name: shell.start.openFile, exact: true }), file);
}

/** Downloads the process that is open. */
export async function takeProcessFile(page: Page, path: string): Promise<ProcessFile> {
  await goToStep(page, 'export');
  await takeFile(page, bokmal.inProcess.export.downloadFile, path);
  return JSON.parse(readFileSync(path, 'utf8')) as ProcessFile;
}
