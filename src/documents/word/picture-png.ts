import type { Ink, Picture, Shape } from '#domain/values/picture.ts';
import { INKS } from '../colours.ts';
import { dotsOf, SIGN_TALL, SIGN_WIDE } from './pixel-letters.ts';
import { writePng } from './write-png.ts';

/** Pixels of the file for each of the picture. */
const SCALE = 2;
const NAMES = Object.keys(INKS) as readonly Ink[];
const GROUND = NAMES.indexOf('paper');
const PALETTE = NAMES.flatMap((ink) =>
  [0, 2, 4].map((at) => Number.parseInt(INKS[ink].slice(at, at + 2), 16)),
);
const EDGE = 1.5;

/** Puts an ink on a pixel of the file; outside it nothing happens. */
type Put = (x: number, y: number, ink: Ink) => void;

/** Every pixel of a box around a middle, told by its distance from there in pixels of the picture. */
function around(
  [x, y]: readonly [number, number],
  [across, down]: readonly [number, number],
  each: (dx: number, dy: number, column: number, row: number) => void,
): void {
  for (let row = Math.floor((y - down) * SCALE); row <= (y + down) * SCALE; row += 1)
    for (let column = Math.floor((x - across) * SCALE); column <= (x + across) * SCALE; column += 1)
      each((column + 0.5) / SCALE - x, (row + 0.5) / SCALE - y, column, row);
}

/** How far outside a shape a point is, from its middle; negative inside. */
function distance(shape: Extract<Shape, { fill: Ink }>, dx: number, dy: number): number {
  if (shape.kind === 'circle') return Math.hypot(dx, dy) - shape.radius;
  if (shape.kind === 'diamond') return (Math.abs(dx) + Math.abs(dy) - shape.radius) / Math.SQRT2;
  return Math.max(Math.abs(dx) - shape.width / 2, Math.abs(dy) - shape.height / 2);
}

function drawFilled(shape: Extract<Shape, { fill: Ink }>, put: Put): void {
  const box = shape.kind === 'box';
  const half: readonly [number, number] = box
    ? [shape.width / 2, shape.height / 2]
    : [shape.radius, shape.radius];
  const middle: readonly [number, number] = box ? [shape.x + half[0], shape.y + half[1]] : [shape.x, shape.y];
  const edge = shape.edge === undefined ? 0 : EDGE / 2;
  around(middle, [half[0] + 1, half[1] + 1], (dx, dy, column, row) => {
    const outside = distance(shape, dx, dy);
    if (shape.edge !== undefined && Math.abs(outside) <= edge) put(column, row, shape.edge);
    else if (outside <= 0) put(column, row, shape.fill);
  });
}

function draw(shape: Shape, put: Put): void {
  if (shape.kind === 'line') {
    // Lines of our pictures go along or down.
    const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
    const half = shape.thick / 2;
    const middle = [(x1 + x2) / 2, (y1 + y2) / 2] as const;
    const reach = [Math.abs(x2 - x1) / 2 + half, Math.abs(y2 - y1) / 2 + half] as const;
    around(middle, reach, (dx, dy, column, row) => {
      if (Math.abs(dx) <= reach[0] && Math.abs(dy) <= reach[1]) put(column, row, shape.ink);
    });
  } else if (shape.kind === 'letters') {
    const wide = shape.text.length * SIGN_WIDE;
    const left = Math.round(shape.x * SCALE - (shape.align === 'center' ? wide : 0));
    const top = Math.round((shape.y - SIGN_TALL) * SCALE);
    for (const [x, y] of dotsOf(shape.text))
      for (const [right, down] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const)
        put(left + x * SCALE + right, top + y * SCALE + down, shape.ink);
  } else drawFilled(shape, put);
}

/**
 * A picture in pixels, for programs that cannot draw shapes; twice the size, and the same bytes each time. Its letters are of dots,
 * since there is no font to rely on.
 */
export function picturePng(picture: Picture): Uint8Array {
  const width = Math.ceil(picture.width * SCALE);
  const height = Math.ceil(picture.height * SCALE);
  const at = new Uint8Array(width * height).fill(GROUND);
  const put: Put = (x, y, ink) => {
    if (x >= 0 && y >= 0 && x < width && y < height) at[y * width + x] = NAMES.indexOf(ink);
  };
  for (const shape of picture.shapes) draw(shape, put);
  return writePng({ width, height, palette: PALETTE, at });
}
