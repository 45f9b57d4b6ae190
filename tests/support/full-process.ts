import { loadExample } from '#content/example.ts';
import { isAskedStep } from '#domain/guide/choices.ts';
import { savedParts } from '#domain/guide/saved-parts.ts';
import { CURRENT_SCHEMA_VERSION, type Answers, type Process } from '#domain/process/process.ts';
import { rowsOf, type Row } from '#domain/process/rows.ts';
import { savedFieldsOf, type SavedPart } from '#domain/steps/define-step.ts';
import {
  SCALE_VALUES,
  type CellField,
  type Field,
  type FieldKind,
  type RowsField,
} from '#domain/steps/fields.ts';

/** What people write, and programs have lost. */
const TEXTS = [
  '«Pårørende» sa: ja – men ikke alltid',
  'Linje én\nLinje to\n\n– punkt & <b>merke</b>',
  'Ønsket å få svar før uke 23 😀',
  'Sámi pasienttar, čáhci ja ođđa áigi',
  '   med blanke rundt   ',
];
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

interface Place {
  /** `stakeholders.groups.note`. */
  readonly path: string;
  /** Which row, or which field of the step: so that all are not the same. */
  readonly number: number;
  /** Rows that are there already, to be pointed at. */
  readonly answers: Answers;
}
type Values = {
  readonly [K in FieldKind]: (field: Extract<Field, { kind: K }>, place: Place) => unknown;
};

const textAt = ({ path, number }: Place): string => `${pick(TEXTS, path.length + number)} (${path})`;
const levelAt = (number: number): unknown => pick(SCALE_VALUES, number);

const VALUES: Values = {
  line: (_, place) => textAt(place).replaceAll('\n', ' '),
  paragraph: (_, place) => textAt(place),
  date: (_, { number }) => pick(['2027-06-01', 'uke 23'], number),
  number: (_, { number }) => pick(['60 000', '355,50', 'ca. 12'], number),
  choice: ({ options }, { number }) => pick(options, number),
  checklist: ({ options }) => [...options],
  scale: (_, { number }) => levelAt(number),
  tick: (_, { number }) => number % 2 === 0,
  tally: (_, { number }) => [number, 2, 3],
  reference: ({ to }, { answers }) => [
    ...rowsOf(answers[to.step]?.[to.field])
      .slice(0, 2)
      .map(({ id }) => id),
    'gone',
  ],
  matrix: ({ items }, place) => [
    ...items.map((id, index) => (index % 4 === 3 ? { id } : { id, level: levelAt(index) })),
    { id: `own-${place.number}`, text: textAt(place), level: 2 },
  ],
  rows: (field, place) => fullRows(field, place),
};

const valueAt = (field: Field, place: Place): unknown =>
  (VALUES[field.kind] as (field: Field, place: Place) => unknown)(field, place);

/** As many as it takes to choose each option once, with every column filled. */
function fullRows({ columns, tree }: RowsField, place: Place): readonly Row[] {
  const cells = Object.entries<CellField>(columns);
  const many = Math.max(2, ...cells.map(([, cell]) => (cell.kind === 'choice' ? cell.options.length : 0)));
  const idOf = (index: number): string => `${place.path.replaceAll('.', '-')}-${index + 1}`;
  return Array.from({ length: many }, (_, number) => ({
    id: idOf(number),
    ...(tree && number > 0 ? { parent: idOf(0) } : {}),
    ...Object.fromEntries(
      cells.map(([id, cell]) => [id, valueAt(cell, { ...place, path: `${place.path}.${id}`, number })]),
    ),
  }));
}

/** The step with every field answered; rows that stand there get full ones after them. */
function filled(part: SavedPart, answers: Answers): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    savedFieldsOf(part).map(([id, field], number) => {
      const there = answers[part.id]?.[id];
      const value = valueAt(field, { path: `${part.id}.${id}`, number, answers });
      if (field.kind === 'rows') return [id, [...rowsOf(there), ...(value as readonly Row[])]];
      return [id, there ?? value];
    }),
  );
}

/** What must be an id, or a time, wherever it goes from here. */
const NAMED: Answers = {
  invitation: {
    process: `kept-v${CURRENT_SCHEMA_VERSION}-team`,
    leader: 'advance-leaders-1',
    record: 'record-1',
    unitRow: 'invitation-units-1',
    version: '1',
    sentAt: '2027-05-01T08:00:00.000Z',
  },
};

/** Every field of these steps and registers answered, in every column of a few rows, and nothing else. */
export function everyAnswer(parts: readonly SavedPart[]): Answers {
  let answers: Answers = {};
  for (const part of parts) answers = { ...answers, [part.id]: filled(part, answers) };
  return answers;
}

/**
 * The example with everything filled in that can be saved, every option of rows and registers too: a file of it holds all
 * a version knows. `of` is the process itself, or the record of a leader who answers it in advance.
 */
export async function fullProcess(of: 'team' | 'leader'): Promise<Process> {
  let answers: Answers = await loadExample();
  const parts = savedParts.filter(({ id }) =>
    of === 'team' ? id !== 'invitation' : id === 'invitation' || isAskedStep(id),
  );
  for (const part of parts)
    answers = { ...answers, [part.id]: { ...filled(part, answers), ...NAMED[part.id] } };
  return {
    id: `kept-v${CURRENT_SCHEMA_VERSION}-${of}`,
    schemaVersion: CURRENT_SCHEMA_VERSION,
    createdAt: '2027-04-01T08:00:00.000Z',
    updatedAt: '2027-05-12T10:42:00.000Z',
    lastStep: 'summary',
    answers: Object.fromEntries(parts.map(({ id }) => [id, answers[id] ?? {}])),
  };
}
