import { answerIn } from '#domain/guide/read.ts';
import { invitation } from '#domain/guide/registers/invitation.ts';
import { entryOf } from '#domain/portfolio/entry.ts';
import type { FoundEntry, UncountedFile } from '#domain/portfolio/gathered.ts';
import type { SavedPart } from '#domain/steps/define-step.ts';
import { openZip } from '../advance/open-zip.ts';
import { LARGEST_EVERYTHING } from './everything.ts';
import { openProcessFile } from './open-process-file.ts';
import { isTooLarge } from './read-json.ts';

/** So many processes are read at once: more than any trust has units. */
export const MOST_PROCESSES = 1_000;
/** More than a zip of this kind can count. */
const MOST_ENTRIES = 65_535;
/** What comes from here says so in the first line but one. Bytes. */
const SAYS_WHAT_IT_IS = 300;
const OURS = 'brukerpanelveilederen/';

export interface ReadPortfolio {
  readonly found: readonly FoundEntry[];
  readonly uncounted: readonly UncountedFile[];
}

/** A file with its path, where it was chosen as a part of a folder. */
export interface PortfolioFile {
  readonly path: string;
  readonly file: Blob;
}

/** Files a machine puts into every folder; nobody chose them. */
const isOfTheMachine = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX') ||
  /(?:^|\/)(?:thumbs\.db|desktop\.ini)$/i.test(path);

/** The list of what is in a file of everything: known, and no process. */
const isContents = (path: string): boolean => /(?:^|\/)innhold\.json$/.test(path);
const isJson = (path: string): boolean => /\.json$/i.test(path);
const isZip = (path: string): boolean => /\.zip$/i.test(path);

/** Files that somebody chose, without those the machine made. */
export const chosenFiles = <F extends Pick<PortfolioFile, 'path'>>(files: readonly F[]): readonly F[] =>
  files.filter(({ path }) => !isOfTheMachine(path));

/**
 * Reads process files, and those in archives, as they are seen among many. Files are read one after the other and never
 * kept; nothing is written. A file that cannot be counted stops no other, and is told of by its name. Never rejects.
 * `onRead` is told how many of the files are read.
 */
export async function readPortfolio(
  files: readonly PortfolioFile[],
  parts: readonly SavedPart[],
  onRead: (read: number) => void = () => undefined,
): Promise<ReadPortfolio> {
  const found: FoundEntry[] = [];
  const uncounted: UncountedFile[] = [];
  const count = (file: string, bytes: Uint8Array): void => {
    const read = readOne(file, bytes, parts);
    if ('because' in read) uncounted.push(read);
    else if (found.length < MOST_PROCESSES) found.push(read);
    else uncounted.push({ file, because: 'too-many' });
  };
  for (const [index, { path, file }] of files.entries()) {
    try {
      if (isZip(path) && file.size <= LARGEST_EVERYTHING)
        countArchive(path, new Uint8Array(await file.arrayBuffer()), { count, uncounted });
      else if (isZip(path)) uncounted.push({ file: path, because: 'too-large' });
      else if (!isJson(path)) uncounted.push({ file: path, because: 'not-ours' });
      else if (await isTooLarge(file)) uncounted.push({ file: path, because: 'too-large' });
      else count(path, new Uint8Array(await file.arrayBuffer()));
    } catch {
      uncounted.push({ file: path, because: 'unreadable' });
    }
    onRead(index + 1);
  }
  return { found, uncounted };
}

function countArchive(
  path: string,
  bytes: Uint8Array,
  {
    count,
    uncounted,
  }: { readonly count: (file: string, bytes: Uint8Array) => void; readonly uncounted: UncountedFile[] },
): void {
  const opened = openZip(bytes, isJson, LARGEST_EVERYTHING, MOST_ENTRIES);
  if (opened.kind === 'refused') {
    uncounted.push({ file: path, because: opened.because === 'not-zip' ? 'damaged' : opened.because });
    return;
  }
  const inside = chosenFiles([...opened.files].map(([name, content]) => ({ path: name, content }))).filter(
    (one) => !isContents(one.path),
  );
  if (inside.length === 0) uncounted.push({ file: path, because: 'not-ours' });
  for (const one of inside) count(`${path} › ${one.path}`, one.content);
}

function readOne(
  file: string,
  bytes: Uint8Array,
  parts: readonly SavedPart[],
): (FoundEntry & { readonly file: string }) | UncountedFile {
  const opened = openProcessFile({ name: file, bytes }, parts);
  if (opened.kind === 'refused') {
    const { because, detail } = opened;
    if (because === 'not-ours' && isFromHere(bytes)) return { file, because: 'no-process' };
    const writtenBy = detail?.appVersion;
    return { file, because, ...(writtenBy === undefined ? {} : { writtenBy }) };
  }
  // What a leader answers in advance is kept as a process of its own, and belongs to another.
  if (typeof answerIn(opened.process.answers, invitation, 'process') === 'string')
    return { file, because: 'no-process' };
  return { file, entry: entryOf(opened.process) };
}

const isFromHere = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, SAYS_WHAT_IT_IS)).includes(OURS);
