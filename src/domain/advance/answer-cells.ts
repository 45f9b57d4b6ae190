import type { AnyStep } from '../steps/define-step.ts';
import { fieldsOf } from '../steps/define-step.ts';
import type { CellField, Field } from '../steps/fields.ts';
import { isBlank, rowsOf, type Row } from '../process/rows.ts';
import type { Place } from '../process/place.ts';
import type { AdvanceAnswer } from './answer.ts';
import { cleanText } from '../values/clean-text.ts';
import { isAskedStep } from '../guide/choices.ts';

/** Kinds of field where a leader's words are merged. Scores are counted, not merged (S1 1.14–1.18). */
const MERGED_KINDS = ['line', 'paragraph', 'choice', 'number', 'date'] as const;
type MergedKind = (typeof MERGED_KINDS)[number];
export type MergedField = Extract<CellField, { readonly kind: MergedKind }>;

/** One thing a leader said. `row` is the id in the answer. */
export interface AnswerCell extends Place {
  readonly kind: MergedKind;
  readonly value: string;
}

export const isMerged = (field: Field): field is MergedField =>
  (MERGED_KINDS as readonly string[]).includes(field.kind);

/** The columns of a rows field that are merged. */
export const mergedColumns = (
  columns: Readonly<Record<string, CellField>>,
): readonly (readonly [string, MergedField])[] =>
  Object.entries(columns).flatMap(([id, cell]) => (isMerged(cell) ? [[id, cell] as const] : []));

/** Everything a leader said in words, in the order of the guide. */
export function cellsOf(answer: AdvanceAnswer | undefined, steps: readonly AnyStep[]): readonly AnswerCell[] {
  if (!answer) return [];
  return steps
    .filter(({ id }) => isAskedStep(id))
    .flatMap((step) =>
      fieldsOf(step).flatMap(([fieldId, field]): readonly AnswerCell[] => {
        const value = answer.answers[step.id]?.[fieldId];
        const place = { step: step.id, field: fieldId };
        if (field.kind !== 'rows') return isMerged(field) ? cell({ ...place, kind: field.kind }, value) : [];
        return rowsOf(value).flatMap((row: Row) =>
          mergedColumns(field.columns).flatMap(([column, { kind }]) =>
            cell({ ...place, row: row.id, column, kind }, row[column]),
          ),
        );
      }),
    );
}

const cell = (place: Omit<AnswerCell, 'value'>, value: unknown): readonly AnswerCell[] =>
  typeof value === 'string' && !isBlank(value) ? [{ ...place, value: cleanText(value) }] : [];
