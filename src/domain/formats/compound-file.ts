/**
 * The streams in a compound file, which old Word files, mails saved by Outlook and files with a password are: a small
 * file system of its own. By path, with `/` between the names.
 */
export type CompoundFile = ReadonlyMap<string, () => Uint8Array>;

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
/** Numbers of sectors from here on are no sectors: the end of a chain, or nothing. */
const LAST_SECTOR = 0xfffffff0;
const ENTRY_BYTES = 128;
const MINI_SECTOR = 64;
/** Shorter streams lie in the small sectors. */
const MINI_CUTOFF = 4096;
/** A mail with a hundred attachments has some three thousand. */
const MOST_ENTRIES = 20_000;
const DEEPEST = 12;

export const isCompoundFile = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => bytes[index] === byte);

interface Entry {
  readonly name: string;
  /** 1: a folder, 2: a stream, 5: the root. */
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Takes a compound file apart; null when it is none. No chain is followed further than the file is long. Never throws. */
export function readCompoundFile(bytes: Uint8Array): CompoundFile | null {
  try {
    return isCompoundFile(bytes) ? streamsOf(bytes) : null;
  } catch {
    return null;
  }
}

function streamsOf(bytes: Uint8Array): CompoundFile | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sector = 1 << shift;
  const most = Math.ceil(bytes.length / sector) + 1;
  const sectorAt = (number: number): Uint8Array =>
    bytes.subarray((number + 1) * sector, (number + 2) * sector);

  const table = numbersIn(tableSectors(view, sector, most).map(sectorAt));
  const chain = (start: number, next: Uint32Array, limit: number): readonly number[] => {
    const found: number[] = [];
    for (let at = start; at < LAST_SECTOR && found.length < limit; at = next[at] ?? LAST_SECTOR)
      found.push(at);
    return found;
  };
  const whole = (start: number): Uint8Array => joined(chain(start, table, most).map(sectorAt));

  const entries = entriesIn(whole(view.getUint32(48, true)));
  const root = entries[0];
  if (root?.type !== 5) return null;
  const mini = whole(root.start);
  const miniTable = numbersIn([whole(view.getUint32(60, true))]);
  const miniAt = (number: number): Uint8Array =>
    mini.subarray(number * MINI_SECTOR, (number + 1) * MINI_SECTOR);
  const content = ({ start, size }: Entry): Uint8Array =>
    size < MINI_CUTOFF
      ? joined(chain(start, miniTable, MINI_CUTOFF / MINI_SECTOR).map(miniAt)).subarray(0, size)
      : whole(start).subarray(0, size);

  const streams = new Map<string, () => Uint8Array>();
  const met = new Set<number>();
  const left = [{ at: root.child, path: '', depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { at, path, depth } = next;
    const entry = entries[at];
    if (!entry || met.has(at) || depth > DEEPEST) continue;
    met.add(at);
    const name = `${path}${entry.name}`;
    left.push({ ...next, at: entry.left }, { ...next, at: entry.right });
    if (entry.type === 2) streams.set(name, () => content(entry));
    else if (entry.type === 1) left.push({ at: entry.child, path: `${name}/`, depth: depth + 1 });
  }
  return streams;
}

/** The sectors that hold the table of chains: the first 109 stand in the head, the others in a chain of their own. */
function tableSectors(view: DataView, sector: number, most: number): readonly number[] {
  const found: number[] = [];
  const take = (offset: number, count: number): void => {
    for (let index = 0; index < count && found.length < most; index += 1) {
      const number = view.getUint32(offset + index * 4, true);
      if (number < LAST_SECTOR) found.push(number);
    }
  };
  take(76, 109);
  let next = view.getUint32(68, true);
  for (let turn = 0; next < LAST_SECTOR && turn < most; turn += 1) {
    const offset = (next + 1) * sector;
    take(offset, sector / 4 - 1);
    next = view.getUint32(offset + sector - 4, true);
  }
  return found;
}

function entriesIn(bytes: Uint8Array): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.min(MOST_ENTRIES, Math.floor(bytes.length / ENTRY_BYTES));
  return Array.from({ length: count }, (_, index) => {
    const at = index * ENTRY_BYTES;
    const length = Math.max(0, Math.min(62, view.getUint16(at + 64, true) - 2));
    return {
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

function numbersIn(pieces: readonly Uint8Array[]): Uint32Array {
  const bytes = joined(pieces);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * What a compound file is. `labelled`: a newer file that a sensitivity label or rights management has sealed.
 * `password`: one with a password.
 */
export type CompoundKind = 'mail' | 'labelled' | 'password' | 'old-word' | 'spreadsheet' | 'other';

/** Told from the names in it; of a damaged one from what can still be found. */
export function compoundKindOf(bytes: Uint8Array): CompoundKind {
  const names = [...(readCompoundFile(bytes)?.keys() ?? namesLeftIn(bytes))];
  const some = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (some(/^__(?:properties|substg1)/)) return 'mail';
  if (some(/^EncryptedPackage$/)) return some(/DRM|LabelInfo/i) ? 'labelled' : 'password';
  if (names.includes('\tDRMContent')) return 'labelled';
  if (some(/^WordDocument$/)) return 'old-word';
  return some(/^(?:Workbook|Book)$/) ? 'spreadsheet' : 'other';
}

const TELLING = ['__substg1.0_', 'EncryptedPackage', 'DRMEncryptedDataSpace', 'WordDocument', 'Workbook'];

/** Names are kept with two bytes for each letter, of which every other is nothing. */
function namesLeftIn(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder('latin1').decode(bytes);
  return TELLING.filter((name) => text.includes([...name].map((letter) => `${letter}\0`).join('')));
}
