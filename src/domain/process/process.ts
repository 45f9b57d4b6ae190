/** The version of the saved shape; raised together with a migration. */
export const CURRENT_SCHEMA_VERSION = 8;

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
