import { readAnswer } from '#domain/advance/received-answer.ts';
import type { PersonChoices } from '#domain/advance/who-speaks.ts';
import { CHOICES, type Choice, type RowChoice } from '#domain/advance/compare-answer.ts';
import type { CameIn } from '#desk/reading/came-in.ts';

/** What a person has chosen in a review, by what it is about. */
export interface Choices {
  readonly offers: Readonly<Record<string, Choice>>;
  readonly rows: Readonly<Record<string, RowChoice>>;
  readonly people: PersonChoices;
}

export const NO_CHOICES: Choices = { offers: {}, rows: {}, people: {} };

/** What came and waits to be taken in, and what was chosen about it. */
export interface Waiting {
  readonly cameIn: readonly CameIn[];
  readonly choices: Choices;
}

type Answer = Extract<CameIn, { kind: 'answer' }>;

/** As a text that `readWaiting` gives it back from. What was refused does not wait. */
export const writeWaiting = ({ cameIn, choices }: Waiting): string =>
  JSON.stringify({
    cameIn: cameIn
      .filter((one) => one.kind === 'answer')
      .map(({ received: { answer, ...received }, ...rest }) => ({
        ...rest,
        // As it stands in the process when it is taken in, so that a later program reads both.
        received: { ...received, content: JSON.stringify(answer) },
      })),
    choices,
  });

/**
 * What cannot be read is told as damaged, by its source, to be brought again; what is no choice of today is left to the
 * suggestion. Never throws.
 */
export function readWaiting(text: string): Waiting {
  const all = partIn(parsed(text));
  const chosen = partIn(all['choices']);
  return {
    cameIn: Array.isArray(all['cameIn']) ? all['cameIn'].flatMap(cameInOf) : [],
    choices: {
      offers: chosenIn(chosen['offers'], isChoice),
      rows: chosenIn(chosen['rows'], isRowChoice),
      people: chosenIn(chosen['people'], (value) => typeof value === 'string'),
    },
  };
}

function cameInOf(value: unknown): readonly CameIn[] {
  const { source, remarks, pictures, ...rest } = partIn(value);
  if (typeof source !== 'string') return [];
  const received = partIn(rest['received']);
  const answer = typeof received['content'] === 'string' ? readAnswer(received['content']) : null;
  if (!answer) return [{ kind: 'refused', source, because: 'damaged' }];
  const by = received['by'];
  return [
    {
      kind: 'answer',
      source,
      received: {
        answer,
        by: by === 'file' || by === 'form' || by === 'line' ? by : 'link',
        leftovers: textsIn(received['leftovers']),
      },
      remarks: textsIn(remarks).filter(isNote),
      pictures: textsIn(pictures),
    },
  ];
}

const chosenIn = <T>(all: unknown, fits: (value: unknown) => value is T): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(partIn(all)).flatMap(([key, value]) => (fits(value) ? [[key, value] as const] : [])),
  );

const isChoice = (value: unknown): value is Choice => CHOICES.some((choice) => choice === value);
const isRowChoice = (value: unknown): value is RowChoice => {
  const { kind, as } = partIn(value);
  return kind === 'new' || kind === 'leave' || (kind === 'same' && typeof as === 'string');
};

const NOTES: Readonly<Record<NonNullable<Answer['remarks']>[number], true>> = {
  'earlier-edition': true,
  'unknown-leader': true,
  hidden: true,
};
const isNote = (text: string): text is keyof typeof NOTES => Object.hasOwn(NOTES, text);

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const partIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
