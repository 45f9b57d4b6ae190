import { writePng } from './write-png.ts';

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

/** The picture that keeps the place of a logo in our templates: a PNG, the same bytes each time. */
export function logoPicture(): Uint8Array {
  const { width, height } = LOGO_SIZE;
  const at = Uint8Array.from({ length: width * height }, (_, pixel) =>
    colourAt(pixel % width, Math.floor(pixel / width)),
  );
  return writePng({ width, height, palette: PALETTE, at });
}
