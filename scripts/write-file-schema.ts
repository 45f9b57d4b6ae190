import { existsSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { format } from 'prettier';
import { CURRENT_SCHEMA_VERSION } from '#domain/process/process.ts';
import { writeProcessFile } from '#storage/files/write-process-file.ts';
import { version } from '../package.json' with { type: 'json' };
import { fullProcess } from '../tests/support/full-process.ts';
import { KEPT_FILES } from '../tests/support/kept-files.ts';
import { keptPath, keptSchema, savedFormats, type SavedFormat } from '../tests/support/kept-schemas.ts';
import { onlyBanksGrew, shapeOf } from '../tests/support/saved-shape.ts';

/** The one other programs are pointed to: the process file as it is today. */
const NEWEST = 'docs/process-file.schema.json';

/** What to do with the schema that is kept for the version of today. */
function deedFor({ name, version, schema }: SavedFormat): 'leave' | 'write' | 'refuse' {
  const kept = keptSchema(name, version);
  if (!kept || onlyBanksGrew(kept, schema))
    return kept && isDeepStrictEqual(shapeOf(kept), shapeOf(schema)) ? 'leave' : 'write';
  return 'refuse';
}

async function write(path: string, schema: unknown): Promise<void> {
  writeFileSync(path, await format(JSON.stringify(schema), { parser: 'json', printWidth: 110 }));
  console.log(`${path} is written.`);
}

/** A file of the version of today with everything filled in, to be opened for ever; left alone where one is kept. */
async function keepFile(of: 'team' | 'leader'): Promise<void> {
  const path = `${KEPT_FILES}/v${CURRENT_SCHEMA_VERSION}-${of}.json`;
  if (existsSync(path)) return;
  const process = await fullProcess(of);
  writeFileSync(path, writeProcessFile(process, { appVersion: version, now: process.updatedAt }));
  console.log(`${path} is written.`);
}

const refused = savedFormats.filter((saved) => deedFor(saved) === 'refuse');
for (const { name, version, raise } of refused)
  console.error(
    `${keptPath(name, version)} is kept and says something else. Raise ${raise}, and run this again.`,
  );
if (refused.length > 0) process.exitCode = 1;
else {
  for (const saved of savedFormats) {
    if (deedFor(saved) === 'write') await write(keptPath(saved.name, saved.version), saved.schema);
    if (saved.name === 'process-file') await write(NEWEST, saved.schema);
  }
  await keepFile('team');
  await keepFile('leader');
}
