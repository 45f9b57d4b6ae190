import type { Place } from '#domain/process/place.ts';
import { isBlank, rowsOf } from '#domain/process/rows.ts';
import type { CellField, ScaleValue } from '#domain/steps/fields.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import type { DocumentWords } from '#documents/words/document-words.ts';
import { givenAt, type DocumentInput, type FieldGiven } from './field-given.ts';
import { wordFor } from '#documents/words/word-for.ts';
import { matrixLines } from './matrix-lines.ts';
import { dateText, numberText } from './written-values.ts';

type CellTexts<F extends CellField> = (given: FieldGiven<F>) => readonly string[];

/** "3 – viktig"; nothing for what is no score. */
export function scaleText(labels: AnyFieldWords, value: unknown): string {
  if (value !== 1 && value !== 2 && value !== 3) return '';
  const word = labels.scale?.[value satisfies ScaleValue];
  return word ? `${value} – ${word}` : String(value);
}

/** The name of a row as another place refers to it. */
export const nameOfRow = (words: DocumentWords, name: unknown): string =>
  typeof name === 'string' && !isBlank(name) ? name.trim() : words.unnamed;

/** The same with the number it has in the picture and the tables: "2 Pårørende". */
export const numberedName = (words: DocumentWords, number: number, name: unknown): string =>
  `${number} ${nameOfRow(words, name)}`;

const typed = (value: unknown): readonly string[] =>
  typeof value === 'string' && !isBlank(value) ? [value.trimEnd()] : [];

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

const one = (text: string): readonly string[] => (text === '' ? [] : [text]);

const textsByKind: { readonly [K in CellField['kind']]: CellTexts<Extract<CellField, { kind: K }>> } = {
  line: ({ value }) => typed(value),
  paragraph: ({ value }) => typed(value),
  choice: ({ value, labels }) => typed(value).map((option) => wordFor(labels.options, option)),
  checklist: ({ value, labels }) => strings(value).map((option) => wordFor(labels.options, option)),
  scale: ({ value, labels }) => one(scaleText(labels, value)),
  date: ({ value, words }) => typed(value).map((day) => dateText(words, day)),
  number: ({ value, field, words }) => typed(value).map((text) => numberText(words, field.unit, text)),
  tick: ({ value, words }) => (value === true ? [words.yes] : []),
  tally: ({ value, labels }) =>
    isBlank(value) || !Array.isArray(value)
      ? []
      : value.slice(0, 3).map((count, index) => `${scaleText(labels, index + 1)}: ${String(count)}`),
  reference: ({ value, field, all, words }) => {
    const rows = rowsOf(all[field.to.step]?.[field.to.field]);
    // A row that has been removed leaves its id behind; there is no name to print for it.
    return strings(value).flatMap((id) =>
      rows.filter((row) => row.id === id).map((row) => nameOfRow(words, row[field.to.column])),
    );
  },
  matrix: (given) =>
    matrixLines(given).flatMap(({ item, level }) => (level === '' ? [] : [`${item}: ${level}`])),
};

/** The answer as short paragraphs of text; none when there is no answer. */
export function cellTexts(given: FieldGiven<CellField>): readonly string[] {
  // The compiler cannot see that the entry found by `kind` takes the field with that kind.
  const texts = textsByKind[given.field.kind] as CellTexts<CellField>;
  return texts(given);
}

/** The texts of an answer that is no rows; none where nothing is answered or asked. */
export function textsAt(input: DocumentInput, place: Pick<Place, 'step' | 'field'>): readonly string[] {
  const given = givenAt(input, place);
  return given && given.field.kind !== 'rows' ? cellTexts({ ...given, field: given.field }) : [];
}
