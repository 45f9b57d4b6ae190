import type { Place } from '#domain/process/place.ts';
import type { Block } from './block.ts';
import { paragraph } from './make-block.ts';

/** A line somebody wrote as an item of a list. */
const ITEM = /^\s*[-–—•*·]\s+(?=\S)/u;

/** What the line says. */
export const withoutDash = (line: string): string => line.replace(ITEM, '').trim();

interface Run {
  readonly isList: boolean;
  readonly lines: readonly string[];
}

/** Lines that follow one another and are of one kind. */
const runsOf = (text: string): readonly Run[] =>
  text.split('\n').reduce<Run[]>((runs, line) => {
    const isList = ITEM.test(line);
    const last = runs.at(-1);
    if (last?.isList === isList) return [...runs.slice(0, -1), { isList, lines: [...last.lines, line] }];
    return [...runs, { isList, lines: [line] }];
  }, []);

/** One line with a dash is a list only where the line before it leads it in: it may be a remark, or a name signed below. */
const isList = (run: Run, before: Run | undefined): boolean =>
  run.isList && (run.lines.length > 1 || before?.lines.at(-1)?.trimEnd().endsWith(':') === true);

/**
 * What somebody wrote in several lines, as paragraphs and lists: lines that begin with a dash are items, so that they are
 * told as a list to those who listen. The words are as they were written.
 */
export function textBlocks(text: string, source?: Place): readonly Block[] {
  const runs = runsOf(text);
  const parts: { list: boolean; lines: readonly string[] }[] = [];
  for (const [index, run] of runs.entries()) {
    const list = isList(run, runs[index - 1]);
    const last = parts.at(-1);
    if (!list && last?.list === false) last.lines = [...last.lines, ...run.lines];
    else parts.push({ list, lines: run.lines });
  }
  return parts.flatMap(({ list, lines }): readonly Block[] => {
    if (list)
      return [
        {
          kind: 'list',
          items: lines.map(withoutDash),
          ...(source ? { source } : {}),
        },
      ];
    const said = lines.join('\n').replace(/^\n+|\n+$/gu, '');
    return said.trim() === '' ? [] : [paragraph(said, 'normal', source)];
  });
}
