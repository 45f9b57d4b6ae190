import { lettersWide, type Shape } from '../values/picture.ts';
import type { MeasureStanding, Timeline } from './timeline.ts';

/** Of a measure in the picture, pixels. */
export const RADIUS = 10;
const LOOKS = {
  open: { fill: 'paper', edge: 'accent', ink: 'text' },
  late: { fill: 'late', edge: 'late', ink: 'paper' },
  done: { fill: 'tint', edge: 'quiet', ink: 'quiet' },
} as const;

/** Form and colour: what is late is a square, what is done is faint. */
export function dot(standing: MeasureStanding, x: number, y: number, text: string): readonly Shape[] {
  const { ink, ...filled } = LOOKS[standing];
  const body: Shape =
    standing === 'late'
      ? {
          kind: 'box',
          x: x - RADIUS + 1,
          y: y - RADIUS + 1,
          width: 2 * RADIUS - 2,
          height: 2 * RADIUS - 2,
          ...filled,
        }
      : { kind: 'circle', x, y, radius: RADIUS - 1, ...filled };
  return text === ''
    ? [body]
    : [body, { kind: 'letters', x, y: y + 5, text, ink, align: 'center', strong: true }];
}

/** Around the explanation of the dots, pixels. */
export const LEGEND_GAP = 16;

/** What each kind of dot means, where more than one kind is drawn: its width, and how it is drawn from a point on. */
export function legend({ measures }: Timeline, words: Readonly<Record<MeasureStanding, string>>) {
  const kinds = (['open', 'late', 'done'] as const).filter((kind) =>
    measures.some(({ standing }) => standing === kind),
  );
  const parts = kinds.every((kind) => kind === 'open') ? [] : kinds;
  const wide = (kind: MeasureStanding): number => 2 * RADIUS + 4 + lettersWide(words[kind]) + LEGEND_GAP;
  return {
    width: parts.reduce((sum, kind) => sum + wide(kind), 0),
    from: (left: number, y: number): readonly Shape[] => {
      let x = left + RADIUS;
      return parts.flatMap((kind) => {
        const here = x;
        x += wide(kind);
        return [
          ...dot(kind, here, y - 5, ''),
          {
            kind: 'letters',
            x: here + RADIUS + 4,
            y,
            text: words[kind],
            ink: 'quiet',
            align: 'left',
          } as const,
        ];
      });
    },
  };
}
