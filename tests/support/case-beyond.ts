import { steps } from '#domain/guide/steps.ts';
import type { Answers } from '#domain/process/process.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import type { CellField, Field } from '#domain/steps/fields.ts';
import type { CaseFile } from './case.ts';
import type { NoPlace } from './case-answers.ts';

interface Beyond {
  /** Step, field, and what stands there. Row ids are the field and the place: `seats-0`. */
  readonly answers: Answers;
  readonly noPlace: readonly NoPlace[];
}

const guide: readonly AnyStep[] = steps;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Why a value cannot stand in a cell; `undefined` where it can. */
function refusal(field: CellField, value: unknown): string | undefined {
  switch (field.kind) {
    case 'choice':
      return isText(value) && field.options.includes(value) ? undefined : 'No option is called this.';
    case 'checklist':
      return Array.isArray(value) && value.every((one) => isText(one) && field.options.includes(one))
        ? undefined
        : 'Not all of these are options.';
    case 'reference':
      return Array.isArray(value) && value.every((one) => Number.isInteger(one) && Number(one) > 0)
        ? undefined
        : 'A reference names rows by their numbers, from 1.';
    case 'line':
    case 'paragraph':
    case 'date':
    case 'number':
      return isText(value) ? undefined : 'This is answered in text.';
    default:
      return 'A case has a place of its own for this.';
  }
}

const held = (field: CellField, value: unknown): unknown =>
  field.kind === 'reference'
    ? (value as readonly number[]).map((number) => `${field.to.field}-${String(number - 1)}`)
    : value;

/** What a case answers beside the form, under the ids of the guide: `{ mandate: { periodYears: '2' } }`. */
export function beyondTheForm(given: CaseFile): Beyond {
  const noPlace: NoPlace[] = [];
  const refuse = (from: string, value: unknown, why: string): void => {
    noPlace.push({ from, value: JSON.stringify(value), why });
  };
  function cell(field: CellField | undefined, value: unknown, from: string): readonly unknown[] {
    const why = field ? refusal(field, value) : 'The guide has no such answer.';
    if (field && why === undefined) return [held(field, value)];
    refuse(from, value, why ?? '');
    return [];
  }
  function rows(
    id: string,
    field: Field & { kind: 'rows' },
    value: unknown,
    from: string,
  ): readonly unknown[] {
    if (!Array.isArray(value)) {
      refuse(from, value, 'This is answered in rows.');
      return [];
    }
    return [
      value.map((row: Readonly<Record<string, unknown>>, place) => ({
        id: `${id}-${String(place)}`,
        ...Object.fromEntries(
          Object.entries(row).flatMap(([column, one]) =>
            cell(field.columns[column], one, `${from}[${String(place)}].${column}`).map((kept) => [
              column,
              kept,
            ]),
          ),
        ),
      })),
    ];
  }
  const answers = Object.entries(given.answers ?? {}).map(([step, fields]) => {
    const declared: Readonly<Record<string, Field>> = guide.find(({ id }) => id === step)?.fields ?? {};
    const kept = Object.entries(fields).flatMap(([id, value]) => {
      const field = declared[id];
      const from = `answers.${step}.${id}`;
      const found = field?.kind === 'rows' ? rows(id, field, value, from) : cell(field, value, from);
      return found.map((one) => [id, one] as const);
    });
    return [step, Object.fromEntries(kept)] as const;
  });
  return { answers: Object.fromEntries<Answers[string]>(answers), noPlace };
}
