import { formFieldsOf, type AskedCell } from '#domain/advance/asked-fields.ts';
import { formTablesOf } from '#domain/advance/form-fields.ts';
import { isAskedStep } from '#domain/guide/choices.ts';
import { steps as guide } from '#domain/guide/steps.ts';
import { stakeholders } from '#domain/guide/steps/stakeholders.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import type { AnyFieldWords, AnyStepWords } from '#domain/steps/step-words.ts';
import { fieldWordsOf } from '#domain/steps/words-by-id.ts';
import { EVERY_QUESTION } from '#domain/questionnaire/questions.ts';
import { columnKey, questionKey, singleKey } from './question-keys.ts';

/** What a form says in one language, as far as reading needs it. */
export interface FormReadingWords {
  readonly form: {
    readonly placeholders: Readonly<Record<string, string>>;
    readonly units: { readonly none: string; readonly noneAnswer: string };
  };
  /** What the form of a questionnaire says. */
  readonly questionnaire: {
    readonly asked: { readonly scale: Readonly<Record<1 | 2 | 3, string>> };
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
  /** Shown text → value, for the questions with a list; in every language, and as bare numbers and words. */
  readonly choices: ReadonlyMap<string, ReadonlyMap<string, string>>;
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
  const texts = words.flatMap(({ form, steps, questionnaire }) =>
    [form, steps, questionnaire.asked].flatMap(textsIn),
  );
  const withPlaces = texts.filter((text) => /\{\w+\}/.test(text));
  const questions = listQuestions();
  const agreed = new Map(
    words.flatMap(({ questionnaire }) => choicesOf({ label: '', scale: questionnaire.asked.scale })),
  );
  // A word a person may well write must not be taken for ours.
  const answers = new Set([
    ...words.map(({ form }) => form.units.noneAnswer),
    ...words.flatMap(({ questionnaire }) => Object.values(questionnaire.asked.scale)),
    ...words
      .flatMap(({ steps }) => questions.map(({ wordsIn }) => wordsIn(steps)))
      .flatMap(({ options = {}, scale = {} }) => [...Object.values(options), ...Object.values(scale)]),
  ]);
  return {
    placeholders: new Set(placeholders.map(oneSpace)),
    longPlaceholders: [...new Set(placeholders.filter((text) => text.length > 12))],
    choices: new Map([
      ...questions.map(
        ({ key, wordsIn }) =>
          [key, new Map(words.flatMap(({ steps }) => choicesOf(wordsIn(steps))))] as const,
      ),
      ...EVERY_QUESTION.map((id) => [questionKey(id), agreed] as const),
    ]),
    ticks: new Map(words.map(({ form }) => [oneSpace(form.units.none), form.units.noneAnswer])),
    types: new Set(words.flatMap(({ steps }) => Object.values(typesIn(steps)).map(oneSpace))),
    everyText: new Set(texts.map(oneSpace).filter((text) => text.length > 3 && !answers.has(text))),
    pieces: withPlaces
      .map((text) => oneSpace(text.split(/\{\w+\}/).toSorted((a, b) => b.length - a.length)[0] ?? ''))
      .filter((piece) => piece.length > 8),
  };
}

const { id: STAKEHOLDERS } = stakeholders;
const typesIn = (steps: FormReadingWords['steps']): Readonly<Record<string, string>> =>
  fieldWordsOf(steps, STAKEHOLDERS, 'groups')?.columns?.['type']?.options ?? {};

/** A question that is answered by choosing from a list. */
interface ListQuestion {
  readonly key: string;
  readonly wordsIn: (steps: FormReadingWords['steps']) => AnyFieldWords;
}

function listQuestions(): readonly ListQuestion[] {
  const isList = ({ kind }: AskedCell): boolean => kind === 'choice' || kind === 'scale';
  const none: AnyFieldWords = { label: '' };
  const single = (step: AnyStep): readonly ListQuestion[] =>
    formFieldsOf(step).flatMap(([id, field]) =>
      field.kind !== 'rows' && isList(field)
        ? [{ key: singleKey(step.id, id), wordsIn: (steps) => fieldWordsOf(steps, step.id, id) ?? none }]
        : [],
    );
  const inTables = formTablesOf(guide).flatMap(({ id, step, columns }) =>
    columns.ofOwn
      .filter(([, cell]) => isList(cell))
      .map(([column]): ListQuestion => ({
        key: columnKey(id, column),
        wordsIn: (steps) => fieldWordsOf(steps, step, id)?.columns?.[column] ?? none,
      })),
  );
  return [...guide.filter(({ id }) => isAskedStep(id)).flatMap(single), ...inTables];
}

function choicesOf({ options, scale }: AnyFieldWords): readonly (readonly [string, string])[] {
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
