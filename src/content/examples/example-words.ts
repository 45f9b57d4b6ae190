import type { Answers } from '#domain/process/process.ts';
import type { RowIn } from '#domain/guide/read.ts';
import type { advance } from '#domain/guide/registers/advance.ts';

/** What the example says in another language, by step, field and id of the row. What is not here is no word. */
export interface ExampleWords {
  readonly [key: string]: string | ExampleWords;
}

/** Who was asked before the meeting of the example. */
export type ExampleLeader = RowIn<typeof advance, 'leaders'>;

/** The whole example in one language. */
export interface Example {
  readonly answers: Answers;
  readonly leaders: readonly ExampleLeader[];
}

/** The same value with its words said otherwise: rows are known by their ids, the rest by its key. */
function inWords(value: unknown, words: string | ExampleWords | undefined): unknown {
  if (words === undefined) return value;
  if (typeof words === 'string') return words;
  if (Array.isArray(value))
    return value.map((row: unknown) => (isRow(row) ? inWords(row, words[row.id]) : row));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, inWords(held, words[key])]));
}

/** The example in another language: the same scores, days and choices, in its own words. */
export const sayExample = (
  { answers, leaders }: Example,
  words: { readonly answers: ExampleWords; readonly leaders: ExampleWords },
): Example => ({
  answers: inWords(answers, words.answers) as Answers,
  leaders: inWords(leaders, words.leaders) as readonly ExampleLeader[],
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRow = (value: unknown): value is { readonly id: string } =>
  isRecord(value) && 'id' in value && typeof value.id === 'string';
