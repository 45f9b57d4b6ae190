import { SCALE_VALUES } from '../steps/fields.ts';
import type { Picture, Shape } from '../values/picture.ts';
import type { ScoredStakeholder } from './gap.ts';

interface Given {
  /** Pixels. */
  readonly width: number;
  readonly words: { readonly involvement: string; readonly importance: string };
  /** What it shows, to whoever does not see it. */
  readonly alt: string;
}

const SIDE = 118;
const HEAD = 22;
const ROW = 24;
/** More numbers than have room in a field are counted. */
const MOST = 9;

function numbersIn(here: readonly ScoredStakeholder[]): string {
  const numbers = here.map(({ number }) => String(number));
  return numbers.length <= MOST
    ? numbers.join(', ')
    : `${numbers.slice(0, MOST).join(', ')} + ${numbers.length - MOST}`;
}

/** Involvement across, importance down with the most important on top; each group by its number, tinted where it has a gap. */
export function plotPicture(scored: readonly ScoredStakeholder[], { width, words, alt }: Given): Picture {
  const wide = (width - SIDE - 1) / SCALE_VALUES.length;
  const heads = SCALE_VALUES.map((value, column): Shape => ({
    kind: 'letters',
    x: SIDE + (column + 0.5) * wide,
    y: HEAD - 7,
    text: `${words.involvement} ${value}`,
    ink: 'quiet',
    align: 'center',
  }));
  const rows = SCALE_VALUES.toReversed().flatMap((importance, index): readonly Shape[] => {
    const top = HEAD + index * ROW;
    const label: Shape = {
      kind: 'letters',
      x: 0,
      y: top + 17,
      text: `${words.importance} ${importance}`,
      ink: 'quiet',
      align: 'left',
    };
    const cells = SCALE_VALUES.flatMap((involvement, column): readonly Shape[] => {
      const here = scored.filter((one) => one.importance === importance && one.involvement === involvement);
      const left = SIDE + column * wide;
      return [
        {
          kind: 'box',
          x: left,
          y: top,
          width: wide,
          height: ROW,
          fill: importance > involvement ? 'tint' : 'paper',
          edge: 'line',
        },
        {
          kind: 'letters',
          x: left + wide / 2,
          y: top + 17,
          text: numbersIn(here),
          ink: 'text',
          align: 'center',
          strong: importance > involvement,
        },
      ];
    });
    return [label, ...cells];
  });
  return { width, height: HEAD + SCALE_VALUES.length * ROW + 2, alt, shapes: [...heads, ...rows] };
}
