import { measuresIn } from '#domain/meeting/outcome.ts';
import { parkedItems, parkedPlace } from '#domain/parking/parking.ts';
import { textOf } from '#domain/process/rows.ts';
import type { Block, TableBlock } from '#documents/blocks/block.ts';
import { namingOf, type DocumentInput } from '#documents/blocks/field-given.ts';
import { cell, paragraph, withoutEmptyColumns } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';

type Line = readonly [what: string, who: string, when: string];

function taskTable({ words }: DocumentInput, lines: readonly Line[]): TableBlock {
  const { minutes } = words;
  const texts = (text: string): readonly string[] => (text === '' ? [] : [text]);
  return withoutEmptyColumns({
    kind: 'table',
    columns: [
      { header: minutes.what, width: 4 },
      { header: minutes.who, width: 2 },
      { header: minutes.when, width: 1.6 },
    ],
    rows: lines.map(([what, who, when]) => ({
      cells: [cell(texts(what)), cell(texts(who)), cell(texts(dateText(words, when)))],
    })),
  });
}

/** What is not clear yet, with who finds out and when. */
export function parkedBlocks(input: DocumentInput): Block {
  const naming = namingOf(input);
  const lines = parkedItems(input.process.answers).map((item): Line => {
    return [[parkedPlace(item, naming).line, item.text].filter(Boolean).join(': '), item.who, item.when];
  });
  return lines.length > 0 ? taskTable(input, lines) : paragraph(input.words.minutes.nothingParked);
}

/** The measures of the plan, in short. */
export function measureBlocks(input: DocumentInput): Block {
  const lines = measuresIn(input.process.answers).map(({ measure, responsible, deadline }): Line => [
    textOf(measure).trim(),
    textOf(responsible).trim(),
    textOf(deadline).trim(),
  ]);
  return lines.length > 0 ? taskTable(input, lines) : paragraph(input.words.minutes.nothingPlanned);
}
