import { readFileSync } from 'node:fs';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { openProcessFile } from '#storage/files/open-process-file.ts';
import { processAnswers } from '../tests/support/case-process.ts';
import { readCase } from '../tests/support/case.ts';

/** A case on paper has no id and no times of its own. */
const processOfCase = (path: string): Process => ({
  id: 'case',
  schemaVersion: CURRENT_SCHEMA_VERSION,
  createdAt: '2027-01-01T12:00:00.000Z',
  updatedAt: '2027-01-01T12:00:00.000Z',
  answers: processAnswers(readCase(path)),
});

/** The process in a file from the program, or in a case (`tests/fixtures/cases`). Throws with the reason. */
export function givenProcess(path: string): Process {
  const bytes = readFileSync(path);
  const opened = openProcessFile({ name: path, bytes }, savedParts);
  if (opened.kind === 'opened') return opened.process;
  if (opened.because === 'not-ours' && bytes.includes('"action_plan"')) return processOfCase(path);
  const places = opened.detail?.places?.map((place) => ` ${place.path} (${place.problem})`).join(',') ?? '';
  throw new Error(`${path} cannot be opened: ${opened.because}.${places}`);
}
