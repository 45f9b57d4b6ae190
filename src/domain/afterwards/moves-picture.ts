import { SCALE_VALUES, type ScaleValue } from '../steps/fields.ts';
import type { Picture, Shape } from '../values/picture.ts';
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

const isAt = ({ at }: Mark, involvement: ScaleValue, importance: ScaleValue): boolean =>
  at.involvement === involvement && at.importance === importance;

/** Both mappings in one grid: where a group lay as an open ring, where it lies as a filled one, and a line between them. */
export function movesPicture(moves: readonly Move[], { width, words, alt }: Given): Picture {
  const wide = (width - SIDE - 1) / SCALE_VALUES.length;
  const perRow = Math.max(1, Math.floor((wide - 8) / STEP));
  const marks = moves.flatMap(marksOf);
  const places = new Map<Mark, readonly [x: number, y: number]>();
  const cells: Shape[] = [];
  let top = HEAD;
  for (const importance of SCALE_VALUES.toReversed()) {
    const bands = SCALE_VALUES.map((involvement) =>
      marks.filter((mark) => isAt(mark, involvement, importance)),
    );
    const most = Math.max(...bands.map(({ length }) => Math.ceil(length / perRow)));
    const height = Math.max(LEAST_ROW, most * STEP + 10);
    cells.push({
      kind: 'letters',
      x: 0,
      y: top + height / 2 + 5,
      text: `${words.importance} ${importance}`,
      ink: 'quiet',
      align: 'left',
    });
    SCALE_VALUES.forEach((involvement, column) => {
      const left = SIDE + column * wide;
      cells.push({
        kind: 'box',
        x: left,
        y: top,
        width: wide,
        height,
        fill: importance > involvement ? 'tint' : 'paper',
        edge: 'line',
      });
      bands[column]?.forEach((mark, index) => {
        const x = left + 4 + STEP / 2 + (index % perRow) * STEP;
        places.set(mark, [x, top + 5 + STEP / 2 + Math.floor(index / perRow) * STEP]);
      });
    });
    top += height;
  }
  return {
    width,
    height: top + 2,
    alt,
    shapes: [...heads(wide, words.involvement), ...cells, ...lines(), ...rings()],
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

const heads = (wide: number, involvement: string): readonly Shape[] =>
  SCALE_VALUES.map((value, column) => ({
    kind: 'letters',
    x: SIDE + (column + 0.5) * wide,
    y: HEAD - 9,
    text: `${involvement} ${value}`,
    ink: 'quiet',
    align: 'center',
  }));
