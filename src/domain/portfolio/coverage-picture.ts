import { LETTER_SIZE, lettersWide, type Ink, type Picture, type Shape } from '../values/picture.ts';
import { COVERAGE_KINDS, type AcrossUnits, type CoverageKind } from './coverage-across.ts';

/** What the picture says. */
export interface CoveragePictureWords {
  readonly kinds: Readonly<Record<CoverageKind, string>>;
}

interface Given {
  /** Pixels. */
  readonly width: number;
  readonly words: CoveragePictureWords;
  /** The sentence that says the same. */
  readonly alt: string;
}

/** More bars than this are no picture any more; the table has them all. */
export const MOST_BARS = 12;

const ROW = 30;
const BAR = 20;
/** A line of the legend. */
const LINE = 24;
/** The share of the width that names have. */
const NAMES = 0.5;

/** Told apart by how dark they are, and by their number: nobody needs to see colours. */
const LOOKS: Readonly<Record<CoverageKind, { readonly fill: Ink; readonly edge: Ink; readonly ink: Ink }>> = {
  covered: { fill: 'accent', edge: 'accent', ink: 'paper' },
  planned: { fill: 'tint', edge: 'accent', ink: 'text' },
  missed: { fill: 'paper', edge: 'text', ink: 'text' },
  unknown: { fill: 'paper', edge: 'line', ink: 'quiet' },
};

function clipped(text: string, width: number): string {
  const letters = [...text];
  const most = Math.floor(width / (LETTER_SIZE * 0.55));
  return letters.length <= most ? text : `${letters.slice(0, Math.max(1, most - 1)).join('')}…`;
}

/** What each look means, in as many lines as it takes. */
function legend(
  words: CoveragePictureWords,
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  let [x, y] = [0, 0];
  const shapes = COVERAGE_KINDS.flatMap((kind): readonly Shape[] => {
    const { fill, edge } = LOOKS[kind];
    const wide = 20 + lettersWide(words.kinds[kind]);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    const at = x;
    x += wide + 16;
    return [
      { kind: 'box', x: at + 1, y: y + 2, width: 13, height: 13, fill, edge },
      { kind: 'letters', x: at + 20, y: y + 14, text: words.kinds[kind], ink: 'text', align: 'left' },
    ];
  });
  return { shapes, height: y + LINE + 4 };
}

/** One bar a group, as long as many units have named it, in parts by how the units stand to it. Draws the first `MOST_BARS`. */
export function coveragePicture(across: readonly AcrossUnits[], { width, words, alt }: Given): Picture {
  const shown = across.slice(0, MOST_BARS);
  const left = Math.round(width * NAMES);
  const most = Math.max(1, ...shown.map(({ named }) => named));
  const unit = (width - left - 2) / most;
  const { shapes: explained, height: top } = legend(words, width);
  return {
    width,
    height: top + shown.length * ROW,
    alt,
    shapes: [
      ...explained,
      ...shown.flatMap(({ name, units }, index): readonly Shape[] => {
        const y = top + index * ROW;
        let x = left;
        return [
          {
            kind: 'letters',
            x: 0,
            y: y + BAR - 5,
            text: clipped(name, left - 8),
            ink: 'text',
            align: 'left',
          },
          ...COVERAGE_KINDS.filter((kind) => units[kind].length > 0).flatMap((kind): readonly Shape[] => {
            const { fill, edge, ink } = LOOKS[kind];
            const [at, long, text] = [x, units[kind].length * unit, String(units[kind].length)];
            x += long;
            return [
              { kind: 'box', x: at, y, width: long, height: BAR, fill, edge },
              ...(long > lettersWide(text) + 4
                ? [
                    {
                      kind: 'letters',
                      x: at + long / 2,
                      y: y + BAR - 5,
                      text,
                      ink,
                      align: 'center',
                      strong: true,
                    } as const,
                  ]
                : []),
            ];
          }),
        ];
      }),
    ],
  };
}
