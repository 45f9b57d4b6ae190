import { inflateWithin } from '../advance/inflate-within.ts';

/** 20 MB: a form filled to the brim is under one. */
const LARGEST_FILE = 20 * 1024 * 1024;
/** Bytes of the unpacked parts together. */
const LARGEST_UNPACKED = 20 * 1024 * 1024;
const MOST_ENTRIES = 2_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is last, but for a comment of at most this many bytes. */
const LONGEST_COMMENT = 65_557;

export type WordParts =
  | { readonly kind: 'parts'; readonly parts: ReadonlyMap<string, string> }
  | { readonly kind: 'refused'; readonly because: 'too-large' | 'not-zip' | 'damaged' };

const refused = (because: 'too-large' | 'not-zip' | 'damaged'): WordParts => ({ kind: 'refused', because });

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/**
 * The texts of the wanted parts of a zip file. What a part says about its own size is not believed: unpacking stops
 * when the limit is reached. May throw on bytes that are no zip.
 */
export function readParts(bytes: Uint8Array, wanted: (name: string) => boolean): WordParts {
  if (bytes.length > LARGEST_FILE) return refused('too-large');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view);
  if (entries === null) return refused('not-zip');
  const parts = new Map<string, string>();
  let left = LARGEST_UNPACKED;
  for (const entry of entries) {
    if (!wanted(entry.name) || parts.has(entry.name)) continue;
    if (view.getUint32(entry.at, true) !== LOCAL) return refused('damaged');
    const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const packed = bytes.subarray(from, from + entry.packed);
    const unpacked =
      entry.method === 0 ? packed : entry.method === 8 ? inflateWithin(packed, left) : 'damaged';
    if (typeof unpacked === 'string') return refused(unpacked);
    left -= unpacked.length;
    if (left < 0) return refused('too-large');
    parts.set(entry.name, new TextDecoder('utf-8', { fatal: true }).decode(unpacked));
  }
  return { kind: 'parts', parts };
}

function entriesOf(bytes: Uint8Array, view: DataView): readonly Entry[] | null {
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) {
    end -= 1;
    if (end < bytes.length - LONGEST_COMMENT) return null;
  }
  if (end < 0) return null;
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count && view.getUint32(at, true) === ENTRY; index += 1) {
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
