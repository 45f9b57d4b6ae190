import type { TextLook } from './look.ts';

/** What an average letter takes of the size of the text; most texts are narrower. */
const LETTER = 0.56;

/** Points that texts under each other take at most in a column of this width. A guess on the safe side. */
export function guessedHeight(texts: readonly string[], width: number, look: TextLook): number {
  const perLine = Math.max(1, Math.floor(width / (look.fontSize * LETTER)));
  const lines = texts
    .flatMap((text) => text.split(/[\n\r\u2028\u2029]/))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / perLine)), 0);
  return lines * look.fontSize * look.lineHeight;
}
