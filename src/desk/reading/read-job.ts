import { keyIn } from '#domain/advance/deeds.ts';
import { steps } from '#domain/guide/steps.ts';
import type { Process } from '#domain/process/process.ts';
import type { FileKind } from '#storage/advance/file-kind.ts';
import { openParcel, type Leaf } from '#storage/advance/open-parcel.ts';
import { readIncomingFile, readIncomingText, type Incoming } from '#storage/advance/read-incoming.ts';
import { FILE_FORMAT } from '#storage/files/file-format.ts';
import type { CameIn, NotTaken } from './came-in.ts';
import { readWordForm } from './read-word-form.ts';

/** Larger files are refused before they are read into memory, bytes. */
const LARGEST = 40 * 1024 * 1024;

/** What is to be read. It may go to a worker, which reads the file itself. */
export type Came =
  | { readonly kind: 'file'; readonly file: File }
  /** `source`: what a person knows it by, «Innlimt tekst 2». */
  | { readonly kind: 'text'; readonly text: string; readonly source: string };

/** Every answer in what came, for the process that is open, with its key. Never rejects for what is in it. */
export async function readCame(came: Came, process: Process): Promise<readonly CameIn[]> {
  if (came.kind === 'text') return readJob({ ...came, process });
  const { name: source, size } = came.file;
  if (size > LARGEST) return [{ kind: 'refused', source, because: 'too-large' }];
  const bytes = await bytesOf(came.file);
  return bytes
    ? readJob({ kind: 'file', bytes, process, source })
    : [{ kind: 'refused', source, because: 'damaged' }];
}

/** Null where the file was moved or locked while it was read. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** What came, as it is read. */
type ReadJob = {
  /** The one that is open, with its key. */
  readonly process: Process;
  /** What a person knows it by: the name of the file, or «Innlimt tekst 2». */
  readonly source: string;
} & (
  { readonly kind: 'file'; readonly bytes: Uint8Array } | { readonly kind: 'text'; readonly text: string }
);

/** Every answer in what came, and why the rest is none. Never rejects for what is in it. */
export async function readJob(job: ReadJob): Promise<readonly CameIn[]> {
  const { process, source } = job;
  if (job.kind === 'text') {
    const found = await readIncomingText(job.text, givenFor(process));
    return found.map((one) => came(source, one));
  }
  if (job.bytes.length === 0) return [{ kind: 'refused', source, because: 'empty' }];
  const { leaves, refused } = await openParcel(source, job.bytes);
  if (leaves.length + refused.length === 0) return [{ kind: 'refused', source, because: 'empty' }];
  const read: { readonly leaf: Leaf; readonly came: readonly CameIn[] }[] = [];
  for (const leaf of leaves) read.push({ leaf, came: await readLeaf(leaf, process) });
  const all = read.flatMap(({ leaf, came: found }) =>
    leaf.mail === undefined ? found : found.filter(isOurs),
  );
  // What lies in a mail beside the answer is its signature; a mail with nothing else is told about once.
  const mails = new Set(read.flatMap(({ leaf }) => leaf.mail ?? []));
  const without = [...mails].filter(
    (mail) => !read.some((one) => one.leaf.mail === mail && one.came.some(isOurs)),
  );
  return [
    ...all,
    ...without.map((mail): CameIn => ({ kind: 'refused', source: mail, because: 'mail' })),
    ...refused.map((one): CameIn => ({ kind: 'refused', ...one })),
  ];
}

/** An answer, or something that was meant as one. */
const isOurs = (one: CameIn): boolean => one.kind !== 'refused' || !FOREIGN.has(one.because);
const FOREIGN: ReadonlySet<NotTaken> = new Set([
  'not-ours',
  'not-form',
  'empty',
  'picture',
  'pdf',
  'spreadsheet',
  'slides',
  'sign-in',
  'mail',
]);

const givenFor = (process: Process) => ({
  parts: steps,
  keyOf: (id: string): string | null => (id === process.id ? keyIn(process.answers) : null),
});

const came = (source: string, { by, read }: Incoming): CameIn => {
  if (read.kind === 'answer')
    return { kind: 'answer', source, received: { answer: read.answer, by, leftovers: [] } };
  if (read.kind === 'reply')
    return {
      kind: 'reply',
      source,
      received: { reply: read.reply, by: by === 'file' ? by : 'link', beside: [] },
      pictures: 0,
    };
  return { kind: 'refused', source, because: read.kind === 'refused' ? read.because : 'invitation' };
};

/** Why a file of a kind that holds no answer is not read. */
const BECAUSE: Readonly<Partial<Record<FileKind, NotTaken>>> = {
  archive: 'empty',
  pdf: 'pdf',
  picture: 'picture',
  spreadsheet: 'spreadsheet',
  slides: 'slides',
  'open-document': 'open-document',
  pages: 'pages',
  'old-word': 'old-word',
  password: 'password',
  labelled: 'labelled',
  'sign-in': 'sign-in',
  damaged: 'damaged',
};

async function readLeaf({ source, kind, bytes }: Leaf, process: Process): Promise<readonly CameIn[]> {
  const because = BECAUSE[kind];
  if (because) return [{ kind: 'refused', source, because }];
  if (kind === 'word') return [await readWordForm(source, bytes, process)];
  const found = await readIncomingFile(bytes, givenFor(process));
  if (found.every(({ read }) => read.kind === 'refused') && isProcessFile(bytes))
    return [{ kind: 'refused', source, because: 'process' }];
  if (kind !== 'text' && found.every(({ read }) => read.kind === 'refused'))
    return [{ kind: 'refused', source, because: 'mail' }];
  return found.map((one) => came(source, one));
}

const isProcessFile = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 600)).replaceAll('\0', '').includes(FILE_FORMAT);
