import { inflateWithin } from './inflate-within.ts';

/** Entries of one archive: a Word file has some thirty, an archive of answers as many as there are leaders. */
const MOST_ENTRIES = 2_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is last, but for a comment of at most this many bytes. */
const LONGEST_COMMENT = 65_557;

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/** The names in a zip file; null when it is none. */
export const namesInZip = (bytes: Uint8Array): readonly string[] | null =>
  entriesIn(bytes, MOST_ENTRIES)?.map(({ name }) => name) ?? null;

/** Files of a zip in the order they stand in it, or why they are not given. */
export type Unzipped =
  | { readonly kind: 'files'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'refused'; readonly because: 'too-large' | 'not-zip' | 'damaged' };

const refused = (because: 'too-large' | 'not-zip' | 'damaged'): Unzipped => ({ kind: 'refused', because });

/**
 * The wanted files of a zip. What it says about sizes is not believed: unpacking stops when `most` bytes have come out
 * of all of them together, and after `mostEntries` entries. Never throws.
 */
export function openZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: number,
  mostEntries: number = MOST_ENTRIES,
): Unzipped {
  const entries = entriesIn(bytes, mostEntries);
  if (!entries) return refused('not-zip');
  const files = new Map<string, Uint8Array>();
  let left = most;
  for (const entry of entries) {
    if (!wanted(entry.name) || files.has(entry.name)) continue;
    const unpacked = unpackedOf(bytes, entry, left);
    if (typeof unpacked === 'string') return refused(unpacked);
    left -= unpacked.length;
    if (left < 0) return refused('too-large');
    files.set(entry.name, unpacked);
  }
  return { kind: 'files', files };
}

function unpackedOf(
  bytes: Uint8Array,
  { at, packed, method }: ZipEntry,
  most: number,
): Uint8Array | 'too-large' | 'damaged' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return 'damaged';
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const inside = bytes.subarray(from, from + packed);
  if (method === 0) return inside;
  return method === 8 ? inflateWithin(inside, most) : 'damaged';
}

function entriesIn(bytes: Uint8Array, most: number): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) {
    end -= 1;
    if (end < bytes.length - LONGEST_COMMENT) return null;
  }
  if (end < 0) return null;
  const count = Math.min(view.getUint16(end + 10, true), most);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count && at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY) {
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
