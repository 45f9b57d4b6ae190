import type { AnyFieldWords, AnyStepWords } from '#domain/steps/step-words.ts';
import type { Field, RowsField } from '#domain/steps/fields.ts';
import type { Naming } from '#domain/steps/place-name.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import { stepAnswers, type Answers, type Process } from '#domain/process/process.ts';
import type { DocumentWords } from '#documents/words/document-words.ts';
import type { Place } from '#domain/process/place.ts';
import type { SpokenProfile } from '#domain/profile/profile.ts';

/** What every document is made from. */
export interface DocumentInput {
  readonly process: Process;
  readonly steps: readonly AnyStep[];
  /** By step id, in the language of the document. */
  readonly stepWords: Readonly<Record<string, AnyStepWords>>;
  readonly words: DocumentWords;
  /** ISO day. */
  readonly printedOn: string;
  /** What the trust itself says, in the language of the document; absent where no profile of a trust is chosen. */
  readonly trust?: SpokenProfile;
  /** The version of the program that makes it, for the properties of the file; not said where it is not known. */
  readonly appVersion?: string;
  /** For what says when a meeting was held. */
  readonly wallClock: WallClock;
}

export interface WallClock {
  /** Milliseconds since 1970: what goes on is counted up to here. */
  readonly now: number;
  /** Where the clock on the wall is from UTC, in minutes east, at a time: the rule of the place, not of this program. */
  readonly offsetAt: (time: number) => number;
}

/** One field with its answer and the words it needs. */
export interface FieldGiven<F extends Field = Field> {
  readonly field: F;
  readonly value: unknown;
  readonly labels: AnyFieldWords;
  readonly source: Place;
  /** All answers: references point into other steps. */
  readonly all: Answers;
  readonly words: DocumentWords;
}

/** What places are named from in a document. */
export const namingOf = ({ process, steps, stepWords }: DocumentInput): Naming => ({
  answers: process.answers,
  parts: steps,
  words: stepWords,
});

/** The words of a field; its id stands in where a language lacks them. */
export const labelsOf = (
  input: Pick<DocumentInput, 'stepWords'>,
  { step, field }: Pick<Place, 'step' | 'field'>,
): AnyFieldWords => input.stepWords[step]?.fields[field] ?? { label: field };

export function fieldGiven(input: DocumentInput, step: AnyStep, fieldId: string, field: Field): FieldGiven {
  const source = { step: step.id, field: fieldId };
  return {
    field,
    value: stepAnswers(input.process, step.id)[fieldId],
    labels: labelsOf(input, source),
    source,
    all: input.process.answers,
    words: input.words,
  };
}

/** The field at a place; `undefined` when the guide does not ask for it. */
export function givenAt(input: DocumentInput, place: Pick<Place, 'step' | 'field'>): FieldGiven | undefined {
  const step = input.steps.find(({ id }) => id === place.step);
  const field = step?.fields[place.field];
  return step && field ? fieldGiven(input, step, place.field, field) : undefined;
}

/** The same for a field with rows. */
export function rowsGivenAt(
  input: DocumentInput,
  place: Pick<Place, 'step' | 'field'>,
): FieldGiven<RowsField> | undefined {
  const given = givenAt(input, place);
  return given?.field.kind === 'rows' ? { ...given, field: given.field } : undefined;
}
