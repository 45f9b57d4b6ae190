import type { AnyFieldWords, AnyStepWords } from '#domain/steps/step-words.ts';
import type { Field } from '#domain/steps/fields.ts';
import type { AnyStep } from '#domain/steps/define-step.ts';
import { stepAnswers, type Answers, type Process } from '#domain/process/process.ts';
import type { DocumentWords } from '#documents/words/document-words.ts';
import type { Source } from './block.ts';

/** What every document is made from. */
export interface DocumentInput {
  readonly process: Process;
  readonly steps: readonly AnyStep[];
  /** By step id, in the language of the document. */
  readonly stepWords: Readonly<Record<string, AnyStepWords>>;
  readonly words: DocumentWords;
  /** ISO day. */
  readonly printedOn: string;
  /** Who receives orders for representatives, where a profile of the trust's own says so. */
  readonly orderingRoute?: string;
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
  readonly source: Source;
  /** All answers: references point into other steps. */
  readonly all: Answers;
  readonly words: DocumentWords;
}

/** The words of a field; its id stands in where a language lacks them. */
export function labelsOf(
  input: Pick<DocumentInput, 'stepWords'>,
  step: string,
  field: string,
): AnyFieldWords {
  return input.stepWords[step]?.fields[field] ?? { label: field };
}

export function fieldGiven(input: DocumentInput, step: AnyStep, fieldId: string, field: Field): FieldGiven {
  return {
    field,
    value: stepAnswers(input.process, step.id)[fieldId],
    labels: labelsOf(input, step.id, fieldId),
    source: { step: step.id, field: fieldId },
    all: input.process.answers,
    words: input.words,
  };
}

/** The text a person wrote in a field, without space around; empty when there is none. */
export function textAt(input: Pick<DocumentInput, 'process'>, step: string, field: string): string {
  const value = stepAnswers(input.process, step)[field];
  return typeof value === 'string' ? value.trim() : '';
}

/** The word for an id. Own keys only: a typed "constructor" is no word. */
export const wordFor = (words: Readonly<Record<string, string>> | undefined, id: string): string =>
  words && Object.hasOwn(words, id) ? (words[id] ?? id) : id;
