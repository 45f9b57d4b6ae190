import { filledRowsIn, placeOf } from '#domain/guide/read.ts';
import { plan } from '#domain/guide/steps/plan.ts';
import { byDeadline } from '#domain/plan/measure.ts';
import { textOf } from '#domain/process/rows.ts';
import type { TableBlock } from '#documents/blocks/block.ts';
import { nameOfRow } from '#documents/blocks/cell-texts.ts';
import { type DocumentInput } from '#documents/blocks/field-given.ts';
import { cell } from '#documents/blocks/make-block.ts';
import { dateText } from '#documents/blocks/written-values.ts';
import { shortened } from './one-page.ts';
import type { Room } from './summary.ts';

/** The measures that come first, with who and when. */
export function firstMeasures(input: DocumentInput, { measures, line }: Room): TableBlock | undefined {
  const { words } = input;
  const source = placeOf(plan, 'measures');
  const open = byDeadline(filledRowsIn(input.process.answers, plan, 'measures'))
    .filter(({ status }) => status !== 'done')
    .slice(0, measures);
  if (open.length === 0) return undefined;
  const text = (value: unknown): readonly string[] => {
    const short = shortened(textOf(value), line);
    return short === '' ? [] : [short];
  };
  return {
    kind: 'table',
    source,
    columns: [
      { header: words.minutes.what, width: 4.5 },
      { header: words.minutes.who, width: 2.2 },
      { header: words.minutes.when, width: 1.4 },
    ],
    rows: open.map(({ id, measure, responsible, deadline }) => ({
      source: { ...source, row: id },
      cells: [
        cell([shortened(nameOfRow(words, measure), line)]),
        cell(text(responsible)),
        cell(textOf(deadline).trim() === '' ? [] : [dateText(words, textOf(deadline).trim())]),
      ],
    })),
  };
}
