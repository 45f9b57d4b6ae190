import { isBlank } from '#domain/process/rows.ts';
import type { MatrixField, MatrixRow } from '#domain/steps/fields.ts';
import type { FieldGiven } from './field-given.ts';
import { wordFor } from '#documents/words/word-for.ts';

export interface MatrixLine {
  readonly item: string;
  /** The word for the level; empty when none is set. */
  readonly level: string;
  /** 3 required, 2 desirable, 1 less important. */
  readonly value: 1 | 2 | 3 | undefined;
  /** Written by a person, not one of the form's. */
  readonly isOwn: boolean;
}

const isMatrixRow = (row: unknown): row is MatrixRow =>
  typeof row === 'object' && row !== null && 'id' in row;

/** The items of the form in its order, then own items; own items with neither text nor level are left out. */
export function matrixLines(given: FieldGiven<MatrixField>): readonly MatrixLine[] {
  const rows: readonly MatrixRow[] = Array.isArray(given.value) ? given.value.filter(isMatrixRow) : [];
  const line = (item: string, row: MatrixRow | undefined, isOwn: boolean): MatrixLine => {
    const level = row?.level;
    return {
      item,
      level: level ? (given.labels.scale?.[level] ?? String(level)) : '',
      value: level,
      isOwn,
    };
  };
  const own = rows.filter(
    (row) => !given.field.items.includes(row.id) && (!isBlank(row.text) || row.level !== undefined),
  );
  return [
    ...given.field.items.map((id) =>
      line(
        wordFor(given.labels.items, id),
        rows.find((row) => row.id === id),
        false,
      ),
    ),
    ...own.map((row) => line(isBlank(row.text) ? given.words.unnamed : String(row.text), row, true)),
  ];
}
