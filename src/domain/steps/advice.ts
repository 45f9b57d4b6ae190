import type { Advice, AnyStep } from './define-step.ts';
import { fieldsOf } from './define-step.ts';
import type { Field, MatrixField, MatrixRow, RowsField, ScaleValue } from './fields.ts';
import { isIsoDate } from '#domain/values/dates.ts';
import { isUnreadNumber, type NumberUnit } from '#domain/values/numbers.ts';
import { filledRowsOf, isBlank } from '../process/rows.ts';
import { stepAnswers, type Answers } from '../process/process.ts';

/** Advice that follows from a field's kind alone; the shell has a text for each. */
export const KIND_ADVICE = [
  'unreadable-date',
  'unreadable-number',
  'too-many-rows',
  'too-few-rows',
  'matrix-count',
] as const;
export type KindAdvice = (typeof KIND_ADVICE)[number];

/** Advice from a kind rule. `level` and `count` are set for `matrix-count`, `count` and `limit` for rows. */
export interface KindAdviceGiven extends Advice {
  readonly id: KindAdvice;
  readonly column?: string;
  readonly level?: ScaleValue;
  readonly count?: number;
  readonly limit?: number;
  /** Of what a number was asked for. */
  readonly unit?: NumberUnit;
}

/** How many items of a matrix stand at a level. Own items without text do not count. */
export function countAt(
  field: MatrixField,
  rows: readonly MatrixRow[] | undefined,
  level: ScaleValue,
): number {
  return (rows ?? []).filter(
    (row) => row.level === level && (field.items.includes(row.id) || !isBlank(row.text)),
  ).length;
}

function ofCell(
  field: Field,
  value: unknown,
  place: Omit<KindAdviceGiven, 'id'>,
): readonly KindAdviceGiven[] {
  if (isBlank(value)) return [];
  if (field.kind === 'date' && typeof value === 'string' && !isIsoDate(value))
    return [{ ...place, id: 'unreadable-date', about: value }];
  if (field.kind === 'number' && isUnreadNumber(value, field.unit))
    return [{ ...place, id: 'unreadable-number', about: String(value), unit: field.unit }];
  if (field.kind === 'matrix' && field.count) {
    const { least, most, levels } = field.count;
    const rows = value as readonly MatrixRow[];
    return levels
      .map((level) => ({ level, count: countAt(field, rows, level) }))
      .filter(({ count }) => count < least || count > most)
      .map(({ level, count }) => ({ ...place, id: 'matrix-count' as const, level, count }));
  }
  return [];
}

function ofRows(fieldId: string, field: RowsField, value: unknown): readonly KindAdviceGiven[] {
  const rows = filledRowsOf(value);
  const counts: KindAdviceGiven[] = [];
  if (field.most !== undefined && rows.length > field.most)
    counts.push({ id: 'too-many-rows', field: fieldId, count: rows.length, limit: field.most });
  if (field.least !== undefined && rows.length > 0 && rows.length < field.least)
    counts.push({ id: 'too-few-rows', field: fieldId, count: rows.length, limit: field.least });
  const cells = rows.flatMap((row) =>
    Object.entries(field.columns).flatMap(([column, cell]) =>
      ofCell(cell, row[column], { field: fieldId, row: row.id, column }),
    ),
  );
  return [...counts, ...cells];
}

export interface StepAdvice {
  readonly kind: readonly KindAdviceGiven[];
  /** From the step's own `check`; texts are in the step's words. */
  readonly own: readonly Advice[];
}

/** Everything worth saying about a step's answers. It never stops anyone. */
export function adviceOf(step: AnyStep, all: Answers): StepAdvice {
  const answers = stepAnswers({ answers: all }, step.id);
  const kind = fieldsOf(step).flatMap(([id, field]) =>
    field.kind === 'rows' ? ofRows(id, field, answers[id]) : ofCell(field, answers[id], { field: id }),
  );
  return { kind, own: step.check?.(answers as never, all) ?? [] };
}
