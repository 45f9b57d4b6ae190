import type { Field, ValueOf } from './fields.ts';
import type { Answers } from '../process/process.ts';

/** The three phases of the guide, and what stands before and after them. */
export const PHASES = ['before', 'mapping', 'needs', 'plan', 'after'] as const;
export type PhaseId = (typeof PHASES)[number];
/** Who fills a step in: leaders in advance, the management team in the meeting, the facilitator. */
export type FilledBy = 'advance' | 'meeting' | 'facilitator';

/** One thing worth saying about an answer. Advice only: nothing ever blocks. */
export interface Advice {
  /** Key of the text in the step's words (`advice`). */
  readonly id: string;
  readonly field: string;
  readonly row?: string;
  /** Put into the text. */
  readonly about?: string;
}

export type Fields = Readonly<Record<string, Field>>;
export type AnswersOf<F extends Fields> = { readonly [K in keyof F]?: ValueOf<F[K]> };

export interface StepDefinition<Id extends string = string, F extends Fields = Fields> {
  /** Permanent English word: URL, storage key and file key. Equal to the folder name. */
  readonly id: Id;
  readonly phase: PhaseId;
  /** Part number of the source form, shown where it begins. */
  readonly part?: 1 | 2 | 3 | 4 | 5;
  readonly filledBy: readonly FilledBy[];
  /** Suggested minutes; absent where the guide sets none. */
  readonly minutes?: number;
  /** Makes sense only where there will be a panel; open all the same when the decision was another. */
  readonly forPanel?: true;
  /** People are named here, as those who are responsible, so nobody is told to leave names out. */
  readonly namesPeople?: true;
  /** Order here is the order on screen and in documents. */
  readonly fields: F;
  /** Ids of every advice `check` can give; the words must have a text for each. */
  readonly advice?: readonly string[];
  /** Rules that look at more than one field. `all` gives the answers of the other steps. */
  readonly check?: (answers: AnswersOf<F>, all: Answers) => readonly Advice[];
}

/** What machines see: any step, answers unknown. */
export type AnyStep = Omit<StepDefinition, 'check'> & {
  readonly check?: (answers: never, all: Answers) => readonly Advice[];
};

/** What a saved process has a place for: a step of the guide, or a register. */
export type SavedPart = Pick<AnyStep, 'id' | 'fields'>;

/** Types `check` from `fields`, and keeps the advice ids, so that a misspelt id or a missing text does not compile. */
export const defineStep = <
  const Id extends string,
  const F extends Fields,
  const A extends readonly string[] = readonly [],
>(
  step: StepDefinition<Id, F> & { readonly advice?: A },
) => step;

type NamedFields = readonly (readonly [id: string, field: Field])[];

/** Every field that is saved: those that are asked, and the hidden ones. */
export const savedFieldsOf = (step: Pick<AnyStep, 'fields'>): NamedFields => Object.entries(step.fields);

/** The fields that are asked, shown and printed. */
export const fieldsOf = (step: Pick<AnyStep, 'fields'>): NamedFields =>
  savedFieldsOf(step).filter(([, field]) => !field.hidden);
