import { sharedProcess } from '#domain/guide/own-parts.ts';
import type { Process } from '#domain/process/process.ts';
import { processFileName } from '#storage/files/process-file-name.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { today } from '../clock/today.ts';
import { download } from './download.ts';

/** Downloads it as a colleague gets it: without what is the facilitator's own. */
export const downloadShared = (process: Process): void => downloadProcessFile(sharedProcess(process));

/** Downloads everything that is written, as the user sees it now, saved or not. */
export function downloadProcessFile(process: Process): void {
  const now = new Date().toISOString();
  const text = writeProcessFile(process, { appVersion: __APP_VERSION__, now });
  download(processFileName(process, today()), new Blob([text], { type: 'application/json' }));
}
