import { cleanText, withoutBullet } from './clean-text.ts';

/** A line shorter than this was ended by a hand, not by a program that had no more room. */
const SHORTEST_WRAPPED = 50;
const MARKED = /^[ \t]*(?:•|[-–—] |\d{1,3}[.)]|[A-Za-z]\))/u;

/**
 * What was copied from a list or a table, line by line, each as its cells, without bullets and numbers; a tab is between two
 * cells. Lines that a program broke for want of room are put together. One line gives one; blank ones are left out.
 */
export function pastedLines(text: string): readonly (readonly string[])[] {
  const lines: string[] = [];
  for (const line of cleanText(text).split('\n')) {
    const before = lines.at(-1);
    if (before && goesOn(before, line)) lines[lines.length - 1] = `${before.trimEnd()} ${line.trim()}`;
    else lines.push(line);
  }
  return lines.map(cellsOf).filter((cells) => cells.some((cell) => cell !== ''));
}

const cellsOf = (line: string): readonly string[] =>
  line.split('\t').map((cell, index) => (index === 0 ? withoutBullet(cell) : cell.trim()));

/** Is the line the rest of the one before it, as in a mail of so many letters a line? */
const goesOn = (before: string, line: string): boolean =>
  before.length >= SHORTEST_WRAPPED &&
  !before.includes('\t') &&
  !line.includes('\t') &&
  !/[.!?:;]\s*$/u.test(before) &&
  !MARKED.test(line) &&
  /^\s*\p{Ll}/u.test(line);
