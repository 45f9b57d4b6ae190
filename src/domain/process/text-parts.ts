/** Shorter parts than this, in letters, are a slip of the pen. */
const FEWEST_LETTERS = 3;

/**
 * The single things in a free text: its lines and sentences, without bullets and closing full stop.
 * "Info underveis. Ventetid." gives two. Anything but a text gives none.
 */
export function textParts(text: unknown): readonly string[] {
  if (typeof text !== 'string') return [];
  const parts = text
    .split(/\n|;|(?<=[^\s.\d]{3}[.!?])\s+(?=[\p{Lu}«])/u)
    .map((part) =>
      part
        .replace(/^[\s•*–—-]+/u, '')
        .replace(/[\s.]+$/u, '')
        .trim(),
    )
    .filter((part) => (part.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS);
  return [...new Set(parts)];
}
