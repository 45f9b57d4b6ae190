import { cleanText, withoutBullet } from './clean-text.ts';

/** Shorter parts than this, in letters, are a slip of the pen. */
const FEWEST_LETTERS = 3;
/** A line of sentences no longer than this, in words, is a list; of longer ones it is a text with a first sentence. */
const LIST_WORDS = 6;

/**
 * The single things in a free text, without bullets and closing full stop: its lines, and the sentences of
 * a line where all are short ("Info underveis. Ventetid." gives two). Of a line with longer sentences the
 * first one stands for it. A line that ends in a colon, with a line right below, is the heading of what follows (as the
 * leader's name is over a leader's words) and no part. Anything but a text gives none.
 */
export function textParts(text: unknown): readonly string[] {
  if (typeof text !== 'string') return [];
  const parts = cleanText(text)
    .split('\n')
    .filter((line, index, lines) => !isHeading(line, lines[index + 1]))
    .flatMap((line) => line.split(';'))
    .flatMap((line) => partsOfLine(withoutBullet(line)))
    .map((part) =>
      part
        .replace(/^[\s•*–—-]+/u, '')
        .replace(/[\s.]+$/u, '')
        .trim(),
    )
    .filter((part) => (part.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS);
  return [...new Set(parts)];
}

const isHeading = (line: string, next = ''): boolean => line.trimEnd().endsWith(':') && next.trim() !== '';

function partsOfLine(line: string): readonly string[] {
  // An initial, a number or a short form ("kl.", "ca.") does not end a sentence.
  const sentences = line.split(/(?<=[^\s.\d]{3}[.!?])\s+(?=[\p{Lu}«])/u);
  const isList = sentences.every((sentence) => sentence.trim().split(/\s+/).length <= LIST_WORDS);
  return isList ? sentences : sentences.slice(0, 1);
}
