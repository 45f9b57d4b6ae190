import type { Audience } from '../guide/choices.ts';
import type { RowIn } from '../guide/read.ts';
import type { questionnaires } from '../guide/registers/questionnaires.ts';
import { stableId } from '../advance/stable-id.ts';
import { SCALE_VALUES, type ScaleValue } from '../steps/fields.ts';
import { cleanText } from '../values/clean-text.ts';
import { questionsOf, type QuestionId } from './questions.ts';

/** What somebody said to each question; a question that was left open is not there. */
export type Said = Readonly<Partial<Record<QuestionId, ScaleValue | string>>>;

/** An answer to a questionnaire. Plain data: the same whether it came as a link, a file or a Word form. */
export interface Reply {
  /** Id of the process that asks. */
  readonly process: string;
  readonly audience: Audience;
  /** Row id in the evaluations of the plan. */
  readonly round: string;
  /** The answer's own id: of the record it was written in. It says nothing of who wrote it. */
  readonly record: string;
  /** 1 the first time it is sent, then one more each time. */
  readonly version: number;
  /** ISO time with zone; empty when it is not known. */
  readonly sentAt: string;
  /** Where a leader wants to say so; empty else, and always of a member. */
  readonly role: string;
  readonly unit: string;
  readonly said: Said;
}

/** A reply that came home. */
export interface ReceivedReply {
  readonly reply: Reply;
  readonly by: NonNullable<RowIn<typeof questionnaires, 'members'>['by']>;
  /** What was written beside the questions. */
  readonly beside: readonly string[];
}

const isScaleValue = (value: unknown): value is ScaleValue =>
  (SCALE_VALUES as readonly unknown[]).includes(value);

/** What is said among the cells of a row, by the questions of the audience: nothing else, and nothing blank. */
export function saidIn(audience: Audience, cells: Readonly<Record<string, unknown>>): Said {
  return Object.fromEntries(
    questionsOf(audience).flatMap(({ id, kind }): readonly (readonly [string, ScaleValue | string])[] => {
      const value = cells[id];
      if (kind === 'scale') return isScaleValue(value) ? [[id, value]] : [];
      const text = typeof value === 'string' ? cleanText(value).trim() : '';
      return text === '' ? [] : [[id, text]];
    }),
  );
}

/** A few letters a person can keep and ask by: whose answer it is, without a name. */
export const codeOf = (record: string): string => stableId('code', record).slice(-5).toUpperCase();
