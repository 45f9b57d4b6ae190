/** Colours by what they mean; each writer has its own values for them. */
export type Ink = 'text' | 'quiet' | 'line' | 'accent' | 'tint' | 'paper' | 'late';

interface Filled {
  readonly fill: Ink;
  readonly edge?: Ink;
}
export type Shape =
  | {
      readonly kind: 'line';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly ink: Ink;
      readonly thick: number;
    }
  | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number } & Filled)
  | ({
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    } & Filled)
  /** A square on its corner; `x` and `y` its middle. */
  | ({ readonly kind: 'diamond'; readonly x: number; readonly y: number; readonly radius: number } & Filled)
  /** One line of letters on `y`, from `x` or around it. */
  | {
      readonly kind: 'letters';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly ink: Ink;
      readonly align: 'left' | 'center';
      readonly strong?: boolean;
    };

/**
 * A drawing as plain shapes in their order, so that the screen, Word and PDF draw the same. Measures are CSS pixels; all letters
 * have one size. `alt` says what it shows to whoever does not see it.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly shapes: readonly Shape[];
}

/** The size of letters in a picture: nothing smaller is read on a wall. */
export const LETTER_SIZE = 14;

/** How wide a text is in a picture, at most by a little. */
export const lettersWide = (text: string): number => [...text].length * LETTER_SIZE * 0.55;
