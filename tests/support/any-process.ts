import fc from 'fast-check';
import { savedFieldsOf, type SavedPart } from '#domain/steps/define-step.ts';
import {
  SCALE_VALUES,
  type CellField,
  type Field,
  type FieldKind,
  type RowsField,
} from '#domain/steps/fields.ts';
import { CURRENT_SCHEMA_VERSION, type Process } from '#domain/process/process.ts';
import { anyLine, anyText } from './any-text.ts';

/** The most rows `anyProcess` puts in one rows field. */
const MOST_ROWS = 6;

/** Row ids are made from where the row stands, so that a reference often meets a row that is there. */
const rowId = (step: string, field: string, index: number): string => `${step}-${field}-${index}`;

const anyIsoDay: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 2020, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

const anyLevel = fc.constantFrom(...SCALE_VALUES);
const anyCount = fc.integer({ min: 0, max: 30 });

type Generators = {
  readonly [K in FieldKind]: (
    field: Extract<Field, { kind: K }>,
    place: { step: string; field: string },
  ) => fc.Arbitrary<unknown>;
};

const GENERATORS: Generators = {
  line: () => anyLine(),
  paragraph: () => anyText({ maxPieces: 10 }),
  choice: (field) => fc.constantFrom(...field.options),
  checklist: (field) => fc.subarray([...field.options]),
  scale: () => anyLevel,
  date: () => fc.oneof({ weight: 3, arbitrary: anyIsoDay }, { weight: 1, arbitrary: anyLine() }),
  number: () =>
    fc.oneof(fc.nat(500_000).map(String), fc.constantFrom('30 000', '355,50', 'kr 60 000', ''), anyLine()),
  tick: () => fc.boolean(),
  tally: () => fc.tuple(anyCount, anyCount, anyCount),
  reference: ({ to }) =>
    fc.uniqueArray(
      fc.nat(MOST_ROWS).map((index) => rowId(to.step, to.field, index)),
      { maxLength: MOST_ROWS },
    ),
  matrix: (field) =>
    fc
      .tuple(
        fc.subarray([...field.items]),
        fc.array(anyLine(), { maxLength: 2 }),
        fc.array(fc.option(anyLevel, { nil: undefined }), {
          minLength: field.items.length + 2,
          maxLength: field.items.length + 2,
        }),
      )
      .map(([items, own, levels]) =>
        [...items.map((id) => ({ id })), ...own.map((text, index) => ({ id: `own-${index}`, text }))].map(
          (row, index) => {
            const level = levels[index];
            return level === undefined ? row : { ...row, level };
          },
        ),
      ),
  rows: (field, place) => anyRows(field, place),
};

/** Any value a field can hold when it is answered. */
function anyValue(field: Field, place: { step: string; field: string }): fc.Arbitrary<unknown> {
  return (
    GENERATORS[field.kind] as (field: Field, place: { step: string; field: string }) => fc.Arbitrary<unknown>
  )(field, place);
}

/** Some of the keys, each with a value; an unanswered field is absent. */
function anyPart(
  entries: readonly (readonly [string, fc.Arbitrary<unknown>])[],
): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(entries), { requiredKeys: [], noNullPrototype: true });
}

function anyRows(field: RowsField, place: { step: string; field: string }): fc.Arbitrary<unknown> {
  const cells = anyPart(
    Object.entries(field.columns).map(
      ([id, cell]: [string, CellField]) => [id, anyValue(cell, place)] as const,
    ),
  );
  const indexes = fc.uniqueArray(fc.nat(MOST_ROWS - 1), { maxLength: MOST_ROWS });
  return indexes.chain((ids) =>
    fc
      .tuple(...ids.map(() => fc.tuple(cells, fc.option(fc.nat(MOST_ROWS), { nil: undefined }))))
      .map((rows) =>
        rows.map(([row, parent], index) => ({
          ...row,
          id: rowId(place.step, place.field, ids[index] ?? index),
          ...(field.tree && parent !== undefined && parent !== ids[index]
            ? { parent: rowId(place.step, place.field, parent) }
            : {}),
        })),
      ),
  );
}

const anyTime = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any answers to the steps and registers: every kind of field, answered or not. */
function anyAnswers(parts: readonly SavedPart[]): fc.Arbitrary<Process['answers']> {
  const ofPart = (part: SavedPart): fc.Arbitrary<Record<string, unknown>> =>
    anyPart(
      savedFieldsOf(part).map(([id, field]) => [id, anyValue(field, { step: part.id, field: id })] as const),
    );
  return anyPart(parts.map((part) => [part.id, ofPart(part)] as const)) as fc.Arbitrary<Process['answers']>;
}

/** Any process a person could have made with these steps and registers, at the current version of the saved shape. */
export function anyProcess(parts: readonly SavedPart[]): fc.Arbitrary<Process> {
  return fc
    .record({
      id: fc.uuid(),
      createdAt: anyTime,
      updatedAt: anyTime,
      lastStep: fc.option(fc.constantFrom(...parts.map((part) => part.id)), { nil: undefined }),
      answers: anyAnswers(parts),
    })
    .map(({ lastStep, ...process }) => ({
      ...process,
      schemaVersion: CURRENT_SCHEMA_VERSION,
      ...(lastStep === undefined ? {} : { lastStep }),
    }));
}
