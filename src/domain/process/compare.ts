import { fieldsOf, type AnyStep } from '../steps/define-step.ts';
import type { RowsField } from '../steps/fields.ts';
import { movedIds } from './moved-ids.ts';
import type { Place } from './place.ts';
import type { Answers } from './process.ts';
import { filledRowsOf, isBlank, type Row } from './rows.ts';
import { sameValue } from '#domain/values/same-value.ts';

/** `moved`: the row stands in another order, or under another row. */
export type DifferenceKind = 'added' | 'removed' | 'changed' | 'moved';

/** One thing that is not the same in two sets of answers to the same process. */
export interface Difference extends Place {
  readonly kind: DifferenceKind;
  /** Absent where the whole row was added, removed or moved. */
  readonly column?: string;
  /** The value, or the whole row; absent where it was added. */
  readonly before?: unknown;
  /** The value, or the whole row; absent where it was removed. */
  readonly after?: unknown;
}

/**
 * What a person would have to do to get from one set of answers to the other, in the order of the form. Rows
 * are known by id, never by place. Blank is blank: an empty text, a row with nothing in it and no answer are
 * the same. What the steps do not declare is not looked at.
 */
export function differencesOf(
  before: Answers,
  after: Answers,
  steps: readonly AnyStep[],
): readonly Difference[] {
  return steps.flatMap((step) =>
    fieldsOf(step).flatMap(([id, field]) => {
      const place = { step: step.id, field: id };
      const [one, other] = [before[step.id]?.[id], after[step.id]?.[id]];
      return field.kind === 'rows' ? rowsDiffer(place, field, one, other) : valuesDiffer(place, one, other);
    }),
  );
}

function valuesDiffer(place: Place, before: unknown, after: unknown): readonly Difference[] {
  if (isBlank(before)) return isBlank(after) ? [] : [{ ...place, kind: 'added', after }];
  if (isBlank(after)) return [{ ...place, kind: 'removed', before }];
  return sameValue(before, after) ? [] : [{ ...place, kind: 'changed', before, after }];
}

function rowsDiffer(
  place: Place,
  field: RowsField,
  beforeValue: unknown,
  afterValue: unknown,
): readonly Difference[] {
  const [before, after] = [byId(beforeValue), byId(afterValue)];
  const moved = movedIds([...before.keys()], [...after.keys()]);
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  return [
    ...[...after.values()].flatMap((row): readonly Difference[] => {
      const old = before.get(row.id);
      const here = { ...place, row: row.id };
      if (!old) return [{ ...here, kind: 'added', after: row }];
      const hasMoved = moved.has(row.id) || (field.tree && old.parent !== row.parent);
      return [
        ...(hasMoved ? [{ ...here, kind: 'moved' as const, before: old, after: row }] : []),
        ...Object.keys(field.columns).flatMap((column) =>
          valuesDiffer({ ...here, column }, old[column], row[column]),
        ),
      ];
    }),
    ...gone.map((row): Difference => ({ ...place, kind: 'removed', row: row.id, before: row })),
  ];
}

/** The filled rows by id, in their order. */
const byId = (value: unknown): ReadonlyMap<string, Row> =>
  new Map(filledRowsOf(value).map((row) => [row.id, row]));
