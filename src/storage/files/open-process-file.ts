import type * as z from 'zod/mini';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import type { SavedPart } from '#domain/steps/define-step.ts';
import { migrate } from '../migrations/migrate.ts';
import { FILE_FORMAT } from './file-format.ts';
import { refused, type DamagedPlace, type OpenedFile } from './opened-file.ts';
import { processFileSchema } from './process-schema.ts';
import { readJson } from './read-json.ts';

const MOST_PLACES = 20;
/** A key in a strange file can be as long as the file. */
const LONGEST_PATH = 200;

/**
 * Reads a process file that somebody chose. All of it is checked before anything is given back, and nothing is
 * written: what to do with the process is for the caller. Never throws.
 */
export function openProcessFile(
  input: { name: string; bytes: Uint8Array },
  parts: readonly SavedPart[],
): OpenedFile {
  try {
    const json = readJson(input.bytes);
    return json.kind === 'json' ? openJson(json.value, parts) : json;
  } catch {
    return refused('damaged');
  }
}

function openJson(json: unknown, parts: readonly SavedPart[]): OpenedFile {
  if (!isRecord(json) || json['format'] !== FILE_FORMAT) return refused('not-ours');
  const { schemaVersion, appVersion, process } = json;
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion))
    return damagedAt('schemaVersion');
  if (schemaVersion > CURRENT_SCHEMA_VERSION)
    return refused('newer', { schemaVersion, ...(typeof appVersion === 'string' ? { appVersion } : {}) });
  if (!isRecord(process) || process['schemaVersion'] !== schemaVersion)
    return damagedAt('process.schemaVersion');
  const migrated = migrate(process);
  if (migrated.kind !== 'current') return damagedAt('process');

  const file = { ...json, schemaVersion: CURRENT_SCHEMA_VERSION, process: migrated.value };
  const checked = processFileSchema(parts).safeParse(file);
  return checked.success
    ? { kind: 'opened', process: checked.data.process as Process }
    : refused('damaged', { places: placesOf(checked.error.issues) });
}

const damagedAt = (path: string): OpenedFile =>
  refused('damaged', { places: [{ path, problem: 'invalid' }] });

function placesOf(issues: readonly z.core.$ZodIssue[]): readonly DamagedPlace[] {
  return issues
    .flatMap((issue): readonly DamagedPlace[] => {
      const path = issue.path.map(String);
      return issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ path: shown([...path, key]), problem: 'unknown' }))
        : [{ path: shown(path), problem: 'invalid' }];
    })
    .slice(0, MOST_PLACES);
}

const shown = (path: readonly string[]): string => path.join('.').slice(0, LONGEST_PATH);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
