import { filledRowsIn, placeOf } from '../guide/read.ts';
import { afterwards } from '../guide/registers/afterwards.ts';
import type { Change } from '../process/change.ts';
import { setCells } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';

/** UTF-16 units in one piece: well under the longest text a cell takes, also after a file has written it in its own way. */
const PIECE = 50_000;

/** Never in the middle of a letter that takes two units: half a letter is lost in a file. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const to = from + PIECE;
    const isHalf = to < text.length && /[\uD800-\uDBFF]/.test(text.charAt(to - 1));
    pieces.push(text.slice(from, isHalf ? to - 1 : to));
    from = isHalf ? to - 1 : to;
  }
  return pieces;
}

/** Keeps answers as they stand, by step, under the id of what they belong to. Nothing that is kept already is touched. */
export function keep(of: string, answers: Answers): readonly Change[] {
  return Object.entries(answers).flatMap(([step, given]) =>
    piecesOf(JSON.stringify(given)).flatMap((text, index) =>
      setCells(placeOf(afterwards, 'pieces'), `${of}-${step}-${index}`, { of, step, text }),
    ),
  );
}

const isAnswers = (value: unknown): value is Answers[string] =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): Answers[string] {
  try {
    const value: unknown = JSON.parse(text);
    return isAnswers(value) ? value : {};
  } catch {
    // A file that was written in by hand; what stands there is kept, and cannot be shown.
    return {};
  }
}

/** What was kept under an id, by step; nothing where it cannot be read. */
export function keptAnswers(answers: Answers, of: string): Answers {
  const texts = new Map<string, string>();
  for (const row of filledRowsIn(answers, afterwards, 'pieces'))
    if (row.of === of) {
      const step = textOf(row.step);
      texts.set(step, (texts.get(step) ?? '') + textOf(row.text));
    }
  return Object.fromEntries([...texts].map(([step, text]) => [step, parsed(text)]));
}
