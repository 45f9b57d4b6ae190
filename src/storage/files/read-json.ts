import { encodingOf } from './encoding.ts';
import { FILE_FORMAT } from './file-format.ts';
import { refused, type Refused } from './opened-file.ts';

/** 20 MB: a very full process is under one, and nobody should wait for a film to be read. */
const LARGEST_FILE = 20 * 1024 * 1024;
/** 250 MB, for a file that says it is ours: what the program could write, it must open again. */
const LARGEST_OWN_FILE = 250 * 1024 * 1024;
/** Our files say what they are in the first line but one. Bytes. */
const SAYS_WHAT_IT_IS = 300;

const saysItIsOurs = (text: string): boolean => text.slice(0, SAYS_WHAT_IT_IS).includes(FILE_FORMAT);

/** Whether a file is too large to be read into memory, told from its size and its beginning. */
export async function isTooLarge(file: Blob): Promise<boolean> {
  if (file.size <= LARGEST_FILE) return false;
  return file.size > LARGEST_OWN_FILE || !saysItIsOurs(await file.slice(0, SAYS_WHAT_IT_IS).text());
}

/** First bytes of files people take by mistake: zip (Word, Excel), PDF, old Word, pictures, gzip. */
const OTHER_FILES: readonly (readonly number[])[] = [
  [0x50, 0x4b],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
];

/** Keys that would reach behind an object instead of into it. No step, field or column has such a name. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export type ReadJson = { readonly kind: 'json'; readonly value: unknown } | Refused;

/** The JSON in the bytes of a file, or why there is none that can be trusted. Never throws. */
export function readJson(bytes: Uint8Array): ReadJson {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > LARGEST_FILE) {
    const beginning = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, 2 * SAYS_WHAT_IT_IS));
    if (bytes.length > LARGEST_OWN_FILE || !saysItIsOurs(beginning)) return refused('too-large');
  }
  if (OTHER_FILES.some((start) => start.every((byte, index) => bytes[index] === byte)))
    return refused('not-ours');
  const text = decoded(bytes);
  if (text === null) return refused('damaged');
  if (text.trim() === '') return refused('empty');
  // A sign-in page saved under the file's name is a common way to lose a file on a share.
  if (/^\s*<(?:!doctype html|html|head|body|!--)/i.test(text)) return refused('html');
  const json = parsed(text);
  // A file of ours that stops in the middle is damaged, and a person should know that it was ours.
  if (!json) return refused(saysItIsOurs(text) ? 'damaged' : 'not-json');
  return hasForbiddenKey(json.value) ? refused('damaged') : { kind: 'json', value: json.value };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** Walks without recursion: a file can be deeper than the stack. */
function hasForbiddenKey(value: unknown): boolean {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const node = left.pop();
    if (typeof node !== 'object' || node === null) continue;
    for (const [key, child] of Object.entries(node)) {
      if (!Array.isArray(node) && FORBIDDEN_KEYS.has(key)) return true;
      left.push(child);
    }
  }
  return false;
}
