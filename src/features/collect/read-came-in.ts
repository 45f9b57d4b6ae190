import { steps } from '#content/steps/steps.ts';
import type { Process } from '#domain/process/process.ts';
import { stepAnswers } from '#domain/process/process.ts';
import { textOf } from '#domain/process/rows.ts';
import type { Incoming } from '#storage/advance/read-incoming.ts';
import type { CameIn } from './came-in.ts';
import { readWordForm } from './read-word-form.ts';

/** Larger files are refused before they are read into memory, bytes. */
const LARGEST = 20 * 1024 * 1024;

const givenFor = (process: Process) => ({
  parts: steps,
  keyOf: (id: string): string | null =>
    id === process.id ? textOf(stepAnswers(process, 'advance')['privateKey']) || null : null,
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
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return [await readWordForm(source, bytes, process)];
    const { readIncomingFile } = await import('#storage/advance/read-incoming.ts');
    return (await readIncomingFile(bytes, givenFor(process))).map((one) => came(source, one));
  } catch {
    // The file was moved or locked while it was read.
    return [{ kind: 'refused', source, because: 'damaged' }];
  }
}
