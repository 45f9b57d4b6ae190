import { zlibSync } from 'fflate';

const CRC_TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

const number = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

function chunk(type: string, data: readonly number[]): readonly number[] {
  const body = [...[...type].map((letter) => letter.charCodeAt(0)), ...data];
  return [...number(data.length), ...body, ...number(crc(Uint8Array.from(body)))];
}

/** A picture whose colours are few. Eight bits a pixel, by palette. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, 0–255, of each colour in turn. */
  readonly palette: readonly number[];
  /** A colour for each pixel, line by line: its place in the palette. */
  readonly at: Uint8Array;
}

/** The bytes of a PNG; the same bytes each time. */
export function writePng({ width, height, palette, at }: Pixels): Uint8Array {
  const lines = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) lines.set(at.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...number(width), ...number(height), 8, 3, 0, 0, 0]),
    ...chunk('PLTE', palette),
    ...chunk('IDAT', [...zlibSync(lines)]),
    ...chunk('IEND', []),
  ]);
}
