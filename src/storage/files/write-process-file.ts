import type { Process } from '#domain/process/process.ts';
import { FILE_FORMAT } from './file-format.ts';

/** The text of a process file: JSON a person can read, with everything the process holds. `now` is ISO. */
export function writeProcessFile(process: Process, given: { appVersion: string; now: string }): string {
  const file = {
    format: FILE_FORMAT,
    schemaVersion: process.schemaVersion,
    appVersion: given.appVersion,
    exportedAt: given.now,
    process,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
