import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import * as z from 'zod/mini';
import type { SavedPart } from '#domain/steps/define-step.ts';
import { namesInZip, openZip } from '../advance/open-zip.ts';
import { openProcessFile } from './open-process-file.ts';
import { readJson } from './read-json.ts';
import { writeProcessFile } from './write-process-file.ts';
import {
  LARGEST_EVERYTHING,
  type Everything,
  type MovedFile,
  type MovedProcess,
  type ReadEverything,
  type Unread,
} from './everything.ts';

/** Permanent: how such a file is known. */
const CONTENTS = 'innhold.json';
const FORMAT = 'brukerpanelveilederen/everything';
const VERSION = 1;
/** More than a zip of this kind can count. */
const MOST_ENTRIES = 65_535;
/** As long as a profile may call itself: what was taken out must come in. */
const LONGEST_NAME = 2_000;

const text = z.string().check(z.maxLength(LONGEST_NAME));
const contentsSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.int(),
  processes: z.array(z.object({ file: text, archivedAt: z.optional(text) })),
  ownFiles: z.array(
    z.object({
      file: text,
      kind: z.enum(['template', 'profile']),
      name: text,
      addedAt: text,
      inUse: z.boolean(),
      profile: z.optional(text),
    }),
  ),
});
type Contents = z.infer<typeof contentsSchema>;

const numbered = (folder: string, index: number, ending: string): string =>
  `${folder}/${String(index + 1).padStart(3, '0')}.${ending}`;
const ENDINGS = { template: 'docx', profile: 'json' } as const;
const FOLDERS = { template: 'maler', profile: 'profiler' } as const;

/** One .zip with everything, each process as the process file it would be alone. `now` is an ISO time. */
export function writeEverything(
  { processes, ownFiles }: Everything,
  given: { readonly appVersion: string; readonly now: string },
): Uint8Array<ArrayBuffer> {
  // The first in the file, so that it is known by its beginning however much follows.
  const files: Zippable = { [CONTENTS]: new Uint8Array() };
  const contents: Contents = {
    format: FORMAT,
    formatVersion: VERSION,
    processes: processes.map(({ process, archivedAt }, index) => {
      const file = numbered('prosesser', index, 'json');
      files[file] = strToU8(writeProcessFile(process, given));
      return archivedAt === undefined ? { file } : { file, archivedAt };
    }),
    ownFiles: ownFiles.map(({ bytes, ...about }, index) => {
      const file = numbered(FOLDERS[about.kind], index, ENDINGS[about.kind]);
      files[file] = bytes;
      return { file, ...about };
    }),
  };
  files[CONTENTS] = strToU8(JSON.stringify({ ...contents, exportedAt: given.now }, null, 2));
  return new Uint8Array(zipSync(files, { mtime: new Date(given.now) }));
}

/** Whether a file is one of everything, told from the names in it. */
export const isEverything = (bytes: Uint8Array): boolean => namesInZip(bytes)?.includes(CONTENTS) ?? false;

const refused = (because: Extract<ReadEverything, { kind: 'refused' }>['because']): ReadEverything => ({
  kind: 'refused',
  because,
});

/**
 * Reads a file of everything. Each process is checked as a process file is; one that cannot be read stops no other, and is
 * told of. Nothing is written. Never throws.
 */
export function readEverything(bytes: Uint8Array, parts: readonly SavedPart[]): ReadEverything {
  const opened = openZip(bytes, () => true, LARGEST_EVERYTHING, MOST_ENTRIES);
  if (opened.kind === 'refused') return refused(opened.because === 'not-zip' ? 'not-ours' : opened.because);
  const said = opened.files.get(CONTENTS);
  if (!said) return refused('not-ours');
  const json = readJson(said);
  const contents = contentsSchema.safeParse(json.kind === 'json' ? json.value : null);
  if (!contents.success) return refused('damaged');
  if (contents.data.formatVersion > VERSION) return refused('newer');

  const unread: Unread[] = [];
  const processes: MovedProcess[] = [];
  for (const { file, archivedAt } of contents.data.processes) {
    const inside = opened.files.get(file);
    const read = inside ? openProcessFile({ name: file, bytes: inside }, parts) : null;
    if (read?.kind === 'opened')
      processes.push({ process: read.process, ...(archivedAt === undefined ? {} : { archivedAt }) });
    else unread.push({ name: titleIn(inside) ?? file, because: read ? read.because : 'missing' });
  }
  const ownFiles: MovedFile[] = [];
  for (const { file, profile, ...about } of contents.data.ownFiles) {
    const inside = opened.files.get(file);
    if (inside) ownFiles.push({ ...about, bytes: inside, ...(profile === undefined ? {} : { profile }) });
    else unread.push({ name: about.name, because: 'missing' });
  }
  return { kind: 'everything', everything: { processes, ownFiles }, unread };
}

const TITLE = /"processName":\s*("(?:[^"\\]|\\.){1,200}")/;

/** What a process that cannot be read calls itself, where that can be seen. */
function titleIn(bytes: Uint8Array | undefined): string | null {
  const [, found] = TITLE.exec(bytes ? strFromU8(bytes) : '') ?? [];
  try {
    return found === undefined ? null : (JSON.parse(found) as string);
  } catch {
    return null;
  }
}
