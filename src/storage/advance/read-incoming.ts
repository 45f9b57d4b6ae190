import type { CameBy } from '#domain/advance/received-answer.ts';
import { LARGEST_BYTES } from './advance-format.ts';
import { findPayloads, MOST_PAYLOADS } from './find-payloads.ts';
import { readAdvanceFile } from './read-advance-file.ts';
import { refusedAdvance, type ReadAdvance } from './read-advance.ts';
import { readPayload, type ReadGiven } from './read-payload.ts';
import { textIn } from './texts-in.ts';

/** One thing that came, and what it turned out to be. A mail can hold several. */
export interface Incoming {
  readonly by: CameBy;
  /** `too-many`: the text holds more than are read at once; the first of them are. */
  readonly read: ReadAdvance | { readonly kind: 'refused'; readonly because: 'too-many' };
}

/** Every answer in a text somebody pasted, in order; one refusal when there is none. Never throws. */
export async function readIncomingText(text: string, given: ReadGiven): Promise<readonly Incoming[]> {
  if (text.length > LARGEST_BYTES) return [{ by: 'link', read: refusedAdvance('too-large') }];
  if (text.trim() === '') return [{ by: 'link', read: refusedAdvance('empty') }];
  const found = findPayloads(text);
  // The letters alone, cut off or spoilt; any other text is only a text.
  const payloads = found.length > 0 ? found : isOnlyLetters(text) ? [text] : [];
  if (payloads.length === 0) return [{ by: 'link', read: refusedAdvance('not-ours') }];
  const incoming: Incoming[] = [];
  for (const payload of payloads.slice(0, MOST_PAYLOADS))
    incoming.push({ by: 'link', read: await readPayload(payload, given) });
  if (payloads.length > MOST_PAYLOADS)
    incoming.push({ by: 'link', read: { kind: 'refused', because: 'too-many' } });
  return incoming;
}

const isOnlyLetters = (text: string): boolean => /^[A-Za-z0-9_-]{40}[A-Za-z0-9_\s>|=-]*$/.test(text.trim());

/** Every answer in a file that is no Word form: an answer file, or a text, page or mail with links. Never throws. */
export async function readIncomingFile(bytes: Uint8Array, given: ReadGiven): Promise<readonly Incoming[]> {
  const read = await readAdvanceFile(bytes, given);
  if (read.kind !== 'refused' || read.because !== 'not-ours') return [{ by: 'file', read }];
  const found = await readIncomingText(textIn(bytes), given);
  return found.some((one) => one.read.kind !== 'refused' || one.read.because !== 'not-ours')
    ? found
    : [{ by: 'file', read }];
}
