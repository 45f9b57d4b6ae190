import type { Difference, DifferenceKind } from '#domain/process/compare.ts';
import type { Answers } from '#domain/process/process.ts';
import type { Row } from '#domain/process/rows.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import type { CellField, Field, RowsField } from '#domain/steps/fields.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import type { Parts } from '#content/languages/parts.ts';
import { steps } from '#domain/guide/steps.ts';
import { cellTexts } from '#documents/blocks/cell-texts.ts';
import { placeNameOf, type PlaceName } from '#domain/steps/place-name.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';

type Words = Pick<Parts, 'steps' | 'shell' | 'inProcess' | 'documents'>;

/** A difference as a person reads it. */
export interface DifferenceLine {
  readonly kind: DifferenceKind;
  /** "Interessent «Pasientforeningen»: Viktighet" */
  readonly label: string;
  /** Nothing where it did not exist, and for what was only moved. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The difference in words; null for what has no words and is not shown anywhere. */
export function differenceLine(
  difference: Difference,
  given: { readonly before: Answers; readonly after: Answers; readonly words: Words },
): DifferenceLine | null {
  const { kind, step, field: fieldId, row: rowId, column } = difference;
  const { words, before, after } = given;
  const field = steps.find((candidate: AnyStep) => candidate.id === step)?.fields as
    Readonly<Record<string, Field>> | undefined;
  const declared = field?.[fieldId];
  const labels = fieldWordsOf(words.steps, step, fieldId);
  if (!declared || !labels) return null;
  const textsOf = (value: unknown, all: Answers): readonly string[] => {
    if (value === undefined || kind === 'moved') return [];
    if (declared.kind !== 'rows') return valueTexts(declared, labels, value, all, words);
    if (column === undefined) return rowTexts(declared, labels, value as Row, all, words);
    const cell = declared.columns[column];
    const cellWords = labels.columns?.[column];
    return cell && cellWords ? valueTexts(cell, cellWords, value, all, words) : [];
  };
  const { question, row } = nameIn(after);
  // A column that has no words is shown nowhere.
  if (question === '') return null;
  return {
    kind,
    label: labelOf(),
    before: textsOf(difference.before, before),
    after: textsOf(difference.after, after),
  };

  function nameIn(answers: Answers): PlaceName {
    return placeNameOf(difference, { answers, parts: steps, words: words.steps });
  }
  function labelOf(): string {
    if (!labels || declared?.kind !== 'rows' || rowId === undefined) return question;
    const { unnamed } = words.shell;
    const { versions } = words.inProcess;
    const line = versions.row(labels.row ?? labels.label, row || nameIn(before).row || unnamed);
    return column === undefined ? line : versions.cell(line, question);
  }
}

const valueTexts = (
  field: CellField,
  labels: AnyFieldWords,
  value: unknown,
  all: Answers,
  words: Words,
): readonly string[] =>
  cellTexts({ field, labels, value, all, words: words.documents, source: { step: '', field: '' } });

/** The filled cells of a row, each with its label; its name stands in the line above. */
const rowTexts = (
  field: RowsField,
  labels: AnyFieldWords,
  row: Row,
  all: Answers,
  words: Words,
): readonly string[] =>
  Object.entries(field.columns).flatMap(([id, cell]) => {
    if (id === field.name) return [];
    const cellWords = labels.columns?.[id];
    const texts = cellWords ? valueTexts(cell, cellWords, row[id], all, words) : [];
    return texts.length === 0 ? [] : [`${cellWords?.label ?? id}: ${texts.join(', ')}`];
  });
