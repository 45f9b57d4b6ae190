import { keyIn } from '#domain/advance/deeds.ts';
import { steps } from '#domain/guide/steps.ts';
import type { Process } from '#domain/process/process.ts';
import type { Incoming } from '#storage/advance/read-incoming.ts';
import { FILE_FORMAT } from '#storage/files/file-format.ts';
import type { CameIn } from './came-in.ts';
import { readWordForm } from './read-word-form.ts';

/** Larger files are refused before they are read into memory, bytes. */
const LARGEST = 20 * 1024 * 1024;

const givenFor = (process: Process) => ({
  parts: steps,
  keyOf: (id: string): string | null => (id === process.id ? keyIn(process.answers) : null),
});

const came = (source: string, { by, read }: Incoming): CameIn => {
  if (read.kind === 'answer')
    return { kind: 'answer', source, received: { answer: read.answer, by, leftovers: [] } };
  return { kind: 'refused', source, because: read.kind === 'invitation' ? 'invitation' : read.because };
};

/** Reads every answer in a pasted text. Never rejects for what is in it. */
export async function readPasted(text: string, process: Process, nameOf: (index: number) => string) {
  const { readIncomingText } = await import('#storage/advance/read-incoming.ts');
  const found = await readIncomingText(text, givenFor(process));
  return found.map((one, index) => came(nameOf(index), one));
}

/** Reads files of any kind, one after the other, so that the page answers in between. Never rejects for what is in them. */
export async function readFiles(files: readonly File[], process: Process): Promise<readonly CameIn[]> {
  const all: CameIn[] = [];
  for (const file of files) all.push(...(await readFile(file, process)));
  return all;
}

async function readFile(file: File, process: Process): Promise<readonly CameIn[]> {
  const source = file.name;
  if (file.size > LARGEST) return [{ kind: 'refused', source, because: 'too-large' }];
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isWord(bytes, source)) return [await readWordForm(source, bytes, process)];
    const { readIncomingFile } = await import('#storage/advance/read-incoming.ts');
    const found = await readIncomingFile(bytes, givenFor(process));
    if (found.every(({ read }) => read.kind === 'refused') && isProcessFile(bytes))
      return [{ kind: 'refused', source, because: 'process' }];
    return found.map((one) => came(source, one));
  } catch {
    // The file was moved or locked while it was read.
    return [{ kind: 'refused', source, because: 'damaged' }];
  }
}

/** By its first bytes; a mail from Outlook begins as an old Word file does. */
function isWord(bytes: Uint8Array, name: string): boolean {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return true;
  return first === 0xd0 && second === 0xcf && !name.toLowerCase().endsWith('.msg');
}

const isProcessFile = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 300)).includes(FILE_FORMAT);
