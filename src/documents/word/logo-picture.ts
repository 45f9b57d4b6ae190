import { zlibSync } from 'fflate';

/** Pixels of the letters, five wide and seven high. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  L: ['#....', '#....', '#....', '#....', '#....', '#....', '#####'],
  O: ['.###.', '#...#', '#...#', '#...#', '#...#', '#...#', '.###.'],
  G: ['.###.', '#...#', '#....', '#.###', '#...#', '#...#', '.###.'],
};
const WORD = ['L', 'O', 'G', 'O'];
const DOT = 6;
/** Pixels; drawn at a third of that on paper. */
export const LOGO_SIZE = { width: 360, height: 120 } as const;
/** Indexes into the palette: ground, edge, letters. */
const PALETTE = [0xee, 0xf3, 0xf8, 0x8a, 0xa4, 0xc0, 0x55, 0x62, 0x6f];
const EDGE = 2;

function colourAt(x: number, y: number): 0 | 1 | 2 {
  const { width, height } = LOGO_SIZE;
  if (x < EDGE || y < EDGE || x >= width - EDGE || y >= height - EDGE) return 1;
  const left = (width - (WORD.length * 6 - 1) * DOT) / 2;
  const column = Math.floor((x - left) / DOT);
  const row = Math.floor((y - (height - 7 * DOT) / 2) / DOT);
  const letter = LETTERS[WORD[Math.floor(column / 6)] ?? ''];
  return column >= 0 && letter?.[row]?.charAt(column % 6) === '#' ? 2 : 0;
}

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

/** The picture that keeps the place of a logo in our templates: a PNG, the same bytes each time. */
export function logoPicture(): Uint8Array {
  const { width, height } = LOGO_SIZE;
  const lines = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (__, x) => colourAt(x, y)),
  ]).flat();
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    // Eight bits a pixel, by palette.
    ...chunk('IHDR', [...number(width), ...number(height), 8, 3, 0, 0, 0]),
    ...chunk('PLTE', PALETTE),
    ...chunk('IDAT', [...zlibSync(Uint8Array.from(lines))]),
    ...chunk('IEND', []),
  ]);
}
