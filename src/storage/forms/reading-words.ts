import type { FormColumn } from '#domain/advance/form-fields.ts';
import type { AnyFieldWords, AnyStepWords } from '#domain/steps/step-words.ts';

/** What a form says in one language, as far as reading needs it. */
export interface FormReadingWords {
  readonly form: {
    readonly placeholders: Readonly<Record<string, string>>;
    readonly units: { readonly none: string; readonly noneAnswer: string };
  };
  /** By step id. */
  readonly steps: Readonly<Record<string, AnyStepWords>>;
}

/** What Word itself shows in a field somebody has emptied. */
const WORDS_OWN = [
  'Klikk eller trykk her for å skrive inn tekst.',
  'Klikk eller trykk her for å skrive inn tekst',
  'Klikk her for å skrive inn tekst.',
  'Klikk eller trykk her for å skrive tekst.',
  'Velg et element.',
  'Vel eit element.',
  'Click or tap here to enter text.',
  'Click here to enter text.',
  'Choose an item.',
] as const;

export const oneSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

export interface ReadingTable {
  /** Ours, and Word's own. */
  readonly placeholders: ReadonlySet<string>;
  /** Placeholders long enough that nobody begins an answer with them. */
  readonly longPlaceholders: readonly string[];
  /** Shown text → value, for the columns with a list; in every language, and as bare numbers and words. */
  readonly choices: ReadonlyMap<FormColumn, ReadonlyMap<string, string>>;
  /** Label of the tick → the answer it stands for. */
  readonly ticks: ReadonlyMap<string, string>;
  /** What can stand under the name of a group. */
  readonly types: ReadonlySet<string>;
  /** Every text a form of this program can have, for files that lost their own list. */
  readonly everyText: ReadonlySet<string>;
  /** The same for texts with something put in: the longest fixed piece of each. */
  readonly pieces: readonly string[];
}

/** Put together once for any number of forms. */
export function readingTable(words: readonly FormReadingWords[]): ReadingTable {
  const placeholders = [...words.flatMap(({ form }) => Object.values(form.placeholders)), ...WORDS_OWN];
  const texts = words.flatMap(textsIn);
  const withPlaces = texts.filter((text) => /\{\w+\}/.test(text));
  // A word a person may well write must not be taken for ours.
  const answers = new Set([
    ...words.map(({ form }) => form.units.noneAnswer),
    ...words
      .flatMap(({ steps }) => Object.values(steps['stakeholders']?.fields['groups']?.columns ?? {}))
      .flatMap(({ options = {}, scale = {} }) => [...Object.values(options), ...Object.values(scale)]),
  ]);
  return {
    placeholders: new Set(placeholders.map(oneSpace)),
    longPlaceholders: [...new Set(placeholders.filter((text) => text.length > 12))],
    choices: new Map(
      (['involvement', 'importance', 'type'] as const).map((column) => [
        column,
        new Map(
          words.flatMap(({ steps }) => choicesOf(column, steps['stakeholders']?.fields['groups']?.columns)),
        ),
      ]),
    ),
    ticks: new Map(words.map(({ form }) => [oneSpace(form.units.none), form.units.noneAnswer])),
    types: new Set(
      words.flatMap(({ steps }) =>
        Object.values(steps['stakeholders']?.fields['groups']?.columns?.['type']?.options ?? {}).map(
          oneSpace,
        ),
      ),
    ),
    everyText: new Set(texts.map(oneSpace).filter((text) => text.length > 3 && !answers.has(text))),
    pieces: withPlaces
      .map((text) => oneSpace(text.split(/\{\w+\}/).toSorted((a, b) => b.length - a.length)[0] ?? ''))
      .filter((piece) => piece.length > 8),
  };
}

function choicesOf(
  column: FormColumn,
  columns: Readonly<Record<string, AnyFieldWords>> | undefined,
): readonly (readonly [string, string])[] {
  const { options, scale } = columns?.[column] ?? {};
  if (options)
    return Object.entries(options).flatMap(([value, text]) => [
      [oneSpace(text), value],
      [value, value],
    ]);
  return scale
    ? Object.entries(scale).flatMap(([value, text]) => [
        [value, value],
        [oneSpace(text), value],
        [oneSpace(`${value} – ${text}`), value],
      ])
    : [];
}

/** Every text in the words, at any depth. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}
