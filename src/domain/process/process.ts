import type { SavedPart } from '../steps/define-step.ts';
import { answerIn } from '../guide/read.ts';
import { about } from '../guide/steps/about.ts';
import { fieldsOf } from '../steps/define-step.ts';
import { textOf, type Row } from './rows.ts';

/** The version of the saved shape; raised together with a migration. */
export const CURRENT_SCHEMA_VERSION = 3;

/** Step id → field id → value. Values have the shape of `ValueOf<Field>`; `domain/guide/read.ts` reads them with types. */
export interface Answers {
  readonly [step: string]: StepAnswers;
}
export interface StepAnswers {
  readonly [field: string]: unknown;
}

/** One piece of work: a unit's way from mapping to mandate. */
export interface Process {
  /** Permanent; a copy gets its own. */
  readonly id: string;
  readonly schemaVersion: number;
  /** ISO times with zone. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** The step that was open last: "fortsett der du slapp". */
  readonly lastStep?: string;
  readonly answers: Answers;
}

export const stepAnswers = (process: Pick<Process, 'answers'>, stepId: string): StepAnswers =>
  process.answers[stepId] ?? {};

/** The name a person gave the process, from the first step; empty when not named yet. */
export const titleOf = ({ answers }: Pick<Process, 'answers'>): string =>
  textOf(answerIn(answers, about, 'processName'));

/** A new process with the blank rows the form starts with. Clock and chance are arguments. */
export function emptyProcess(
  parts: readonly SavedPart[],
  given: { now: string; newId: () => string },
): Process {
  const answers: Record<string, Record<string, unknown>> = {};
  for (const part of parts) {
    const fields: Record<string, unknown> = {};
    for (const [fieldId, field] of fieldsOf(part)) {
      if (field.kind !== 'rows' || field.start === 0) continue;
      fields[fieldId] = Array.from({ length: field.start }, (): Row => ({ id: given.newId() }));
    }
    if (Object.keys(fields).length > 0) answers[part.id] = fields;
  }
  return {
    id: given.newId(),
    schemaVersion: CURRENT_SCHEMA_VERSION,
    createdAt: given.now,
    updatedAt: given.now,
    answers,
  };
}
