import { SCALE_VALUES, type ScaleValue } from '../steps/fields.ts';
import { lettersWide, type Picture, type Shape } from '../values/picture.ts';
import type { Move, Standing } from './moves.ts';

interface Given {
  /** Pixels. */
  readonly width: number;
  readonly words: { readonly involvement: string; readonly importance: string };
  readonly alt: string;
}

const SIDE = 118;
const HEAD = 26;
const RADIUS = 13;
/** From the middle of one mark to the next. */
const STEP = 34;
const LEAST_ROW = 72;
/** One more line of letters. */
const LINE = 18;

interface Mark {
  readonly move: Move;
  readonly at: Standing;
  readonly isNow: boolean;
}

/** A group that has not moved has one mark. */
const marksOf = (move: Move): readonly Mark[] => [
  ...(move.before && move.kind !== 'still' ? [{ move, at: move.before, isNow: false }] : []),
  ...(move.now ? [{ move, at: move.now, isNow: true }] : []),
];

/** Both mappings in one grid: where a group lay as an open ring, where it lies as a filled one, and a line between them. */
export function movesPicture(moves: readonly Move[], { width, words, alt }: Given): Picture {
  const wide = (width - SIDE - 1) / SCALE_VALUES.length;
  const perRow = Math.max(1, Math.floor((wide - 8) / STEP));
  const marks = moves.flatMap(marksOf);
  const places = new Map<Mark, readonly [x: number, y: number]>();
  const cells: Shape[] = [];
  const isNarrow = lettersWide(`${words.involvement} 3`) > wide;
  let top = isNarrow ? HEAD + LINE : HEAD;
  for (const importance of SCALE_VALUES.toReversed()) {
    const here = marks.filter(({ at }) => at.importance === importance);
    // Who has moved along this band has a line of its own in it: no other mark lies upon what joins the two.
    const along = moves.filter((move) => here.filter((mark) => mark.move === move).length === 2);
    const others = SCALE_VALUES.map((involvement) =>
      here.filter(({ move, at }) => at.involvement === involvement && !along.includes(move)),
    );
    const most = along.length + Math.max(...others.map(({ length }) => Math.ceil(length / perRow)));
    const height = Math.max(LEAST_ROW, most * STEP + 10);
    const yOf = (line: number): number => top + 5 + STEP / 2 + line * STEP;
    const leftOf = (involvement: ScaleValue): number => SIDE + (involvement - 1) * wide;
    cells.push({
      kind: 'letters',
      x: 0,
      y: top + height / 2 + 5,
      text: `${words.importance} ${importance}`,
      ink: 'quiet',
      align: 'left',
    });
    for (const involvement of SCALE_VALUES)
      cells.push({
        kind: 'box',
        x: leftOf(involvement),
        y: top,
        width: wide,
        height,
        fill: importance > involvement ? 'tint' : 'paper',
        edge: 'line',
      });
    for (const mark of here)
      if (along.includes(mark.move))
        places.set(mark, [leftOf(mark.at.involvement) + 4 + STEP / 2, yOf(along.indexOf(mark.move))]);
    for (const cell of others)
      cell.forEach((mark, index) => {
        const x = leftOf(mark.at.involvement) + 4 + STEP / 2 + (index % perRow) * STEP;
        places.set(mark, [x, yOf(along.length + Math.floor(index / perRow))]);
      });
    top += height;
  }
  return {
    width,
    height: top + 2,
    alt,
    shapes: [...heads(wide, words.involvement, isNarrow), ...cells, ...lines(), ...rings()],
  };

  /** From where it lay to where it lies. */
  function lines(): readonly Shape[] {
    return marks.flatMap((mark) => {
      const now = mark.isNow ? undefined : marks.find((other) => other.isNow && other.move === mark.move);
      const [from, to] = [places.get(mark), now && places.get(now)];
      return from && to ? [{ kind: 'line' as const, from, to, ink: 'accent' as const, thick: 2 }] : [];
    });
  }
  function rings(): readonly Shape[] {
    return marks.flatMap((mark): readonly Shape[] => {
      const [x, y] = places.get(mark) ?? [0, 0];
      return [
        { kind: 'circle', x, y, radius: RADIUS, fill: mark.isNow ? 'accent' : 'paper', edge: 'accent' },
        {
          kind: 'letters',
          x,
          y: y + 5,
          text: String(mark.move.number),
          ink: mark.isNow ? 'paper' : 'text',
          align: 'center',
          strong: mark.isNow,
        },
      ];
    });
  }
}

/** Where the columns are too narrow for their names, the name stands once over their values. */
const heads = (wide: number, involvement: string, isNarrow: boolean): readonly Shape[] => [
  ...(isNarrow ? [head(SIDE + 1.5 * wide, HEAD - 9, involvement)] : []),
  ...SCALE_VALUES.map((value, column) =>
    head(
      SIDE + (column + 0.5) * wide,
      isNarrow ? HEAD + LINE - 9 : HEAD - 9,
      isNarrow ? String(value) : `${involvement} ${value}`,
    ),
  ),
];

const head = (x: number, y: number, text: string): Shape => ({
  kind: 'letters',
  x,
  y,
  text,
  ink: 'quiet',
  align: 'center',
});
