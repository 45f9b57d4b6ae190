import { AUDIENCES, type Audience } from '#domain/guide/choices.ts';
import { sumOf } from '#domain/questionnaire/sums.ts';
import type { DocumentInput } from '../blocks/field-given.ts';
import { answeredRounds, roundName } from '../papers/questionnaire-blocks.ts';
import type { SheetCell, SheetTable } from './process-tables.ts';

const NONE: SheetCell = { kind: 'none' };
const text = (said: string): SheetCell => ({ kind: 'text', text: said });
const number = (said: number): SheetCell => ({ kind: 'number', number: said });

function rowsOf(input: DocumentInput, audience: Audience): SheetTable['rows'] {
  const { words, process } = input;
  const { short, few } = words.questionnaire;
  return answeredRounds(input).flatMap((round) => {
    const { isShown, scales, texts } = sumOf(process.answers, audience, round.id);
    if (!isShown) return [];
    const name = text(roundName(words, round));
    return [
      ...scales.map(({ id, answered, shown }) => [
        name,
        text(short[id]),
        ...(shown?.counts.map(number) ?? [text(few), NONE, NONE]),
        shown ? number(shown.mean) : NONE,
        number(answered),
        NONE,
      ]),
      ...texts.flatMap(({ id, texts: written }) =>
        (written ?? []).map((one) => [name, text(short[id]), NONE, NONE, NONE, NONE, NONE, text(one)]),
      ),
    ];
  });
}

/** What each audience answered, a sheet each: the sums, and what was written. None where too few have answered. */
export const questionnaireSheets = (input: DocumentInput): readonly SheetTable[] =>
  AUDIENCES.flatMap((audience) => {
    const rows = rowsOf(input, audience);
    const { columns, sheet, round } = input.words.questionnaire;
    return rows.length === 0
      ? []
      : [
          {
            name: sheet[audience],
            headers: [
              round,
              columns.question,
              columns.one,
              columns.two,
              columns.three,
              columns.mean,
              columns.answered,
              columns.text,
            ],
            widths: [24, 40, 8, 8, 8, 8, 8, 48],
            rows,
          },
        ];
  });
