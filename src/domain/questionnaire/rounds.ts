import type { Audience } from '../guide/choices.ts';
import { placeOf, rowsIn } from '../guide/read.ts';
import { questionnaires } from '../guide/registers/questionnaires.ts';
import { plan } from '../guide/steps/plan.ts';
import type { Change } from '../process/change.ts';
import { setCells } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import { filledOf, rowIn, textOf } from '../process/rows.ts';
import { stableId } from '../advance/stable-id.ts';
import { numberOf } from '../values/numbers.ts';

/** An evaluation a questionnaire can belong to: one row of the plan. */
export interface Round {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  /** ISO day, or as it was typed; empty where it is not held yet. */
  readonly held: string;
  /** What it is to find out. */
  readonly plan: string;
}

/** The evaluations, in their order: those something is written in, and those that have been asked about or answered. */
export function roundsOf(answers: Answers): readonly Round[] {
  const used = new Set(
    (['sent', 'members', 'leaders'] as const).flatMap((field) =>
      rowsIn(answers, questionnaires, field).map(({ round }) => textOf(round)),
    ),
  );
  const rows = rowsIn(answers, plan, 'evaluations');
  const filled = new Set(filledOf(rows).map(({ id }) => id));
  return rows
    .filter(({ id }) => filled.has(id) || used.has(id))
    .map(({ id, held, plan: what }, index) => ({
      id,
      number: index + 1,
      held: textOf(held).trim(),
      plan: textOf(what).trim(),
    }));
}

/** What is known of a questionnaire that was sent out. */
export interface Sent {
  /** As it was typed. */
  readonly invited: string;
  /** How many; undefined where it is not written, or is no number. */
  readonly count: number | undefined;
  readonly deadline: string;
}

const sentId = (audience: Audience, round: string): string => stableId('sent', round, audience);

export function sentOf(answers: Answers, audience: Audience, round: string): Sent {
  const row = rowIn(rowsIn(answers, questionnaires, 'sent'), sentId(audience, round));
  const invited = textOf(row?.invited);
  return { invited, count: numberOf(invited, 'people'), deadline: textOf(row?.deadline).trim() };
}

/** Keeps how many were asked, or until when. The row is the same in every window. */
export const keepSent = (
  audience: Audience,
  round: string,
  cells: { readonly invited?: string; readonly deadline?: string },
): readonly Change[] =>
  setCells(placeOf(questionnaires, 'sent'), sentId(audience, round), {
    round,
    audience,
    ...Object.fromEntries(Object.entries(cells).map(([column, text]) => [column, text || undefined])),
  });

/** Where a questionnaire may begin without an evaluation: a row in the plan, with nothing written in it yet. */
export const beginRound = (id: string, text: string): readonly Change[] =>
  setCells(placeOf(plan, 'evaluations'), id, { plan: text });
