/** What a text takes on paper, in the unit the writer lays out in. `lineHeight` is a multiple of the size. */
interface TextSize {
  readonly fontSize: number;
  readonly lineHeight: number;
}

/** Rows that may be taller than this part of a page are allowed to break. */
export const TALL = 0.45;
/** Of a page that a short table may take and still be kept on one: moved whole, it leaves no more than this of the page before empty. */
export const TOGETHER = 0.22;

/** What an average letter takes of the size of the text; most texts are narrower. */
const LETTER = 0.56;

/** What texts under each other take at most in a column of this width. A guess on the safe side. */
export function guessedHeight(texts: readonly string[], width: number, look: TextSize): number {
  const perLine = Math.max(1, Math.floor(width / (look.fontSize * LETTER)));
  const lines = texts
    .flatMap((text) => text.split(/[\n\r\u2028\u2029]/))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / perLine)), 0);
  return lines * look.fontSize * look.lineHeight;
}
