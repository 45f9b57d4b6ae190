import { steps } from '#domain/guide/steps.ts';
import { isoDateOf } from '#domain/values/dates.ts';
import type { Answers } from '#domain/process/process.ts';
import { isBlank, type Row } from '#domain/process/rows.ts';
import type { CellField, Field } from '#domain/steps/fields.ts';
import { answersOf, type CaseAnswer } from './case-answers.ts';
import { beyondTheForm } from './case-beyond.ts';
import type { CaseFile } from './case.ts';

type Cells = Record<string, unknown>;

/** The answers a case gives when somebody has typed all of it in. Row ids are the field and the place: `groups-0`. */
export function processAnswers(given: CaseFile): Answers {
  const answers: Record<string, Cells> = {};
  for (const answer of answersOf(given).answers) {
    const step = (answers[answer.step] ??= {});
    if (answer.row === undefined || answer.column === undefined) put(step, answer.field, answer, answers);
    else put(rowAt(step, answer), answer.column, answer, answers);
  }
  for (const [step, fields] of Object.entries(beyondTheForm(given).answers))
    answers[step] = { ...answers[step], ...fields };
  return answers;
}

function rowAt(step: Cells, { field, row: place = 0 }: CaseAnswer): Cells {
  const rows = (step[field] ??= []) as Cells[];
  const id = `${field}-${place}`;
  const found = rows.find((row) => row['id'] === id);
  if (found) return found;
  const row = { id };
  rows.push(row);
  return row;
}

function put(cells: Cells, key: string, answer: CaseAnswer, answers: Record<string, Cells>): void {
  const { given } = answer;
  switch (given.kind) {
    case 'text':
      cells[key] = fieldAt(answer)?.kind === 'date' ? (isoDateOf(given.text) ?? given.text) : given.text;
      return;
    case 'choice':
      cells[key] = given.option;
      return;
    case 'scale':
      cells[key] = given.value;
      return;
    case 'ticks':
      cells[key] = given.options;
      return;
    case 'under':
      cells['parent'] = `${answer.field}-${given.row}`;
      return;
    case 'reference':
      cells[key] = [
        ...((cells[key] as readonly string[] | undefined) ?? []),
        referredTo(answer, given.row, answers),
      ];
      return;
    case 'level':
      cells[key] = [...matrix(cells[key]), { id: given.item, level: given.level }];
      return;
    case 'own':
      cells[key] = [
        ...matrix(cells[key]),
        {
          id: `own-${given.number}`,
          text: given.text,
          ...(given.level === undefined ? {} : { level: given.level }),
        },
      ];
  }
}

const matrix = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : [];

function fieldAt({ step, field, column }: CaseAnswer): CellField | Field | undefined {
  const fields: Readonly<Record<string, Field>> = steps.find(({ id }) => id === step)?.fields ?? {};
  const found = fields[field];
  return column !== undefined && found?.kind === 'rows' ? found.columns[column] : found;
}

/** The place counts only rows with a name, as the form shows them. */
function referredTo(answer: CaseAnswer, place: number, answers: Record<string, Cells>): string {
  const field = fieldAt(answer);
  if (field?.kind !== 'reference') throw new Error(`${answer.from} is no reference.`);
  const { step, field: rows, column } = field.to;
  const named = ((answers[step]?.[rows] ?? []) as readonly Row[]).filter((row) => !isBlank(row[column]));
  const row = named[place];
  if (!row) throw new Error(`${answer.from} points at no row.`);
  return row.id;
}
