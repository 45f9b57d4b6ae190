import { loadReadingWords } from '#content/languages/load-form-words.ts';
import type { Process } from '#domain/process/process.ts';
import type { FormRefusal } from '#storage/forms/read-form.ts';
import type { CameIn, NotTaken } from './came-in.ts';

const BECAUSE: Readonly<Record<FormRefusal, NotTaken>> = {
  empty: 'empty',
  'too-large': 'too-large',
  'open-document': 'open-document',
  'old-word': 'old-word',
  'not-word': 'not-ours',
  'not-form': 'not-form',
  newer: 'newer',
  'other-process': 'other-process',
  'other-round': 'other-round',
  damaged: 'damaged',
};

/** What a form is read by, and the words it may be made in. */
export const fetchWordReader = () => Promise.all([import('#storage/forms/read-form.ts'), loadReadingWords()]);

/** Reads a filled Word form, in whatever language it was made. Never rejects for what is in it. */
export async function readWordForm(source: string, bytes: Uint8Array, process: Process): Promise<CameIn> {
  const [{ readForm }, words] = await fetchWordReader();
  const read = readForm(bytes, { process, words });
  if (read.kind === 'refused') return { kind: 'refused', source, because: BECAUSE[read.because] };
  if (read.kind === 'questionnaire') {
    const { reply, beside, pictures } = read;
    return { kind: 'reply', source, received: { reply, by: 'form', beside }, pictures: pictures.length };
  }
  const { answer, leftovers, notes, pictures } = read;
  return { kind: 'answer', source, received: { answer, by: 'form', leftovers }, remarks: notes, pictures };
}
