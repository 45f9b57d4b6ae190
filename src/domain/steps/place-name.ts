import type { Place } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import { rowIn, rowsOf, textOf, type Row } from '../process/rows.ts';
import { labelled } from '../values/labelled.ts';
import { capital } from '../values/sentence.ts';
import type { SavedPart } from './define-step.ts';
import type { AnyStepWords } from './step-words.ts';
import { fieldWordsOf, stepWordsOf } from './words-by-id.ts';

/**
 * What people call a place among the answers, in parts that each page and document puts together in its own way. Empty
 * is what nobody has named, what is gone, and what this program does not know: a file made elsewhere can hold any id.
 */
export interface PlaceName {
  /** The title of the step. */
  readonly step: string;
  /** What the field is called, or the column of it where the place is a cell. */
  readonly question: string;
  /** What one row of the field is called: "Interessent". */
  readonly rowKind: string;
  /** What a person has called this row. */
  readonly row: string;
  /** Which row it is, from 1; 0 for none. */
  readonly rowNumber: number;
}

/** What places are named from. */
export interface Naming {
  readonly answers: Answers;
  /** The steps and registers a place can be in. */
  readonly parts: readonly SavedPart[];
  /** What they are called, by id. */
  readonly words: Readonly<Record<string, AnyStepWords>>;
}

/** What a place is called, in parts. */
export function placeNameOf(
  { step, field, row, column }: Place,
  { answers, parts, words }: Naming,
): PlaceName {
  const fields = parts.find(({ id }) => id === step)?.fields ?? {};
  const declared = Object.hasOwn(fields, field) ? fields[field] : undefined;
  const labels = fieldWordsOf(words, step, field);
  const columns = labels?.columns ?? {};
  const own = column === undefined || !Object.hasOwn(columns, column) ? undefined : columns[column];
  const rows = row === undefined ? [] : rowsOf(answers[step]?.[field]);
  const found = row === undefined ? undefined : rowIn(rows, row);
  return {
    step: stepWordsOf(words, step)?.title ?? '',
    question: (column === undefined ? labels?.label : own?.label) ?? '',
    rowKind: labels?.row ?? '',
    row: found && declared?.kind === 'rows' ? textOf(found[declared.name]).trim() : '',
    rowNumber: found ? rows.indexOf(found) + 1 : 0,
  };
}

/** The rows that are called the same as another of theirs: what is said of one of them says which. `column` holds the name. */
export function idsOfSameName(rows: readonly Row[], column: string): readonly string[] {
  const first = new Map<string, string>();
  const same = new Set<string>();
  for (const row of rows) {
    const name = textOf(row[column]).trim();
    const other = first.get(name);
    if (name !== '' && other !== undefined) same.add(other).add(row.id);
    else first.set(name, row.id);
  }
  return [...same];
}

/** What a row without a name is called, by its kind and its number from 1: "Utfordring 2". */
export const numberedRow = (rowKind: string, rowNumber: number): string =>
  `${capital(rowKind)} ${rowNumber}`.trim();

/** What a row is called: what is written as its name, else its kind and number. */
export const rowCalled = (written: unknown, rowKind: string, rowNumber: number): string =>
  textOf(written).trim() || numberedRow(rowKind, rowNumber);

/** The same of a place; empty where there is no row. */
export const rowNameOf = ({ row, rowKind, rowNumber }: PlaceName): string =>
  row || rowNumber === 0 ? row : numberedRow(rowKind, rowNumber);

/** A place in one line: "Utfordringer: Lang ventetid", or "Lang ventetid: Frist" for one cell. Empty where nothing names it. */
export function placeLineOf(place: Place, naming: Naming): string {
  const name = placeNameOf(place, naming);
  const row = rowNameOf(name);
  if (row === '' || name.question === '') return row || name.question;
  return place.column === undefined ? labelled(name.question, row) : labelled(row, name.question);
}
