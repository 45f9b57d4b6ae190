import { unzlibSync } from 'fflate';
import { onlyItsName } from './only-its-name.ts';

const WOFF = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** "GSUB": what makes one glyph of two letters. */
const SUBSTITUTIONS = 0x47535542;
/** "name" */
const NAMES = 0x6e616d65;

const padded = (length: number): number => (length + 3) & ~3;

/**
 * A WOFF (version 1) font as the TrueType font inside it, checksums as they were. The layout would otherwise unpack
 * the letters anew for each it meets, which takes most of the time of a document.
 * Without its substitutions, unless they are asked for: an ff drawn as one glyph is read back as one sign, and who searches
 * the PDF for "offentlig" finds nothing. Of its names only the PostScript name. Throws when the bytes are not WOFF.
 * Source: W3C, WOFF File Format 1.0.
 */
export function unpackWoff(woff: Uint8Array, { substitutions = false } = {}): Uint8Array<ArrayBuffer> {
  const given = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.byteLength < HEADER || given.getUint32(0) !== WOFF) throw new Error('The font is not WOFF.');
  const tables = Array.from({ length: given.getUint16(12) }, (_, index) => {
    const at = HEADER + index * ENTRY;
    const [tag, offset, packedLength, length, checksum] = [0, 4, 8, 12, 16].map((field) =>
      given.getUint32(at + field),
    ) as [number, number, number, number, number];
    const packed = woff.subarray(offset, offset + packedLength);
    const bytes = packedLength < length ? unzlibSync(packed) : packed;
    return { tag, checksum, bytes: tag === NAMES ? onlyItsName(bytes) : bytes };
  }).filter(({ tag }) => substitutions || tag !== SUBSTITUTIONS);
  const directory = SFNT_HEADER + tables.length * SFNT_ENTRY;
  const font = new Uint8Array(tables.reduce((sum, { bytes }) => sum + padded(bytes.length), directory));
  const written = new DataView(font.buffer);
  const power = Math.floor(Math.log2(tables.length));
  written.setUint32(0, given.getUint32(4));
  written.setUint16(4, tables.length);
  written.setUint16(6, 2 ** power * SFNT_ENTRY);
  written.setUint16(8, power);
  written.setUint16(10, (tables.length - 2 ** power) * SFNT_ENTRY);
  let place = directory;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    [tag, checksum, place, bytes.length].forEach((value, field) =>
      written.setUint32(entry + field * 4, value),
    );
    font.set(bytes, place);
    place += padded(bytes.length);
  }
  return font;
}
