import { textForm } from '../values/same-text.ts';
import type { AnyStep } from '../steps/define-step.ts';
import type { Field } from '../steps/fields.ts';
import { isBlank, rowIn, rowsOf, type Row } from '../process/rows.ts';
import type { AdvanceAnswer } from './answer.ts';
import { latestOf, latestOfRecords } from './received-answer.ts';

/**
 * What each leader says in all: the latest answer, and from the other records of the same leader (another machine, a
 * Word form) what it says nothing about. A later version takes words back; another record has never seen them. Long
 * texts that differ stand one after another, the older first, so that none gives way unseen.
 */
export function saidInAll(
  answers: readonly AdvanceAnswer[],
  steps: readonly AnyStep[],
): ReadonlyMap<string, AdvanceAnswer> {
  const records = latestOfRecords(answers);
  return new Map(
    [...latestOf(answers)].map(([leader, latest]) => {
      const [oldest = latest, ...later] = records.filter((one) => one.leader === leader).toReversed();
      return [leader, later.reduce((sum, next) => ({ ...next, answers: joined(sum, next, steps) }), oldest)];
    }),
  );
}

function joined(
  older: AdvanceAnswer,
  newer: AdvanceAnswer,
  steps: readonly AnyStep[],
): AdvanceAnswer['answers'] {
  const parts = keysOf(older.answers, newer.answers).map((id) => {
    const fields = steps.find((step) => step.id === id)?.fields ?? {};
    const [one, other] = [older.answers[id] ?? {}, newer.answers[id] ?? {}];
    const cells = keysOf(one, other).map(
      (field) => [field, joinedValue(fields[field], one[field], other[field])] as const,
    );
    return [id, Object.fromEntries(cells)] as const;
  });
  return Object.fromEntries(parts);
}

function joinedValue(field: Field | undefined, older: unknown, newer: unknown): unknown {
  if (isBlank(newer)) return older;
  if (isBlank(older)) return newer;
  if (field?.kind === 'paragraph' && typeof older === 'string' && typeof newer === 'string')
    return joinedText(older, newer);
  if (field?.kind !== 'rows') return newer;
  const [before, after] = [rowsOf(older), rowsOf(newer)];
  return [
    ...before.map((row) => joinedRow(field.columns, row, rowIn(after, row.id))),
    ...after.filter(({ id }) => !rowIn(before, id)),
  ];
}

function joinedRow(columns: Readonly<Record<string, Field>>, older: Row, newer: Row | undefined): Row {
  if (!newer) return older;
  const cells = keysOf(older, newer).map(
    (column) => [column, joinedValue(columns[column], older[column], newer[column])] as const,
  );
  return { ...Object.fromEntries(cells), id: newer.id };
}

function joinedText(older: string, newer: string): string {
  if (textForm(newer).includes(textForm(older))) return newer;
  return textForm(older).includes(textForm(newer)) ? older : `${older.trim()}\n\n${newer.trim()}`;
}

const keysOf = (one: object, other: object): readonly string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
];
