import { placeOf, type RowIn } from '../guide/read.ts';
import { meeting } from '../guide/registers/meeting.ts';
import type { Change } from '../process/change.ts';
import { setCells } from '../process/changes-at.ts';
import { filledOf, textOf, type Row } from '../process/rows.ts';
import type { Stakeholder } from './gap.ts';
import type { ScoringQuestion } from './question.ts';
import type { ScaleValue } from '../steps/fields.ts';

/** Where the keyboard is on its way round: whose turn, and how many questions that person has passed. */
export interface Turn {
  /** 1 and up. */
  readonly person: number;
  /** −1: the keyboard is being handed over. Then 0 … 2 × groups; at the end the person is done. */
  readonly at: number;
}

export const readTurn = (value: unknown): Turn | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { person, at } = value as Record<string, unknown>;
  const whole = (one: unknown, least: number): one is number =>
    Number.isSafeInteger(one) && Number(one) >= least;
  return whole(person, 1) && whole(at, -1) ? { person, at } : null;
};

/** The groups that are asked about: what is locked is settled, and not asked again. */
export const groupsOfRound = (rows: readonly Stakeholder[]): readonly Stakeholder[] =>
  filledOf(rows).filter(({ agreed }) => agreed !== true);

/** Seconds a person needs for one question, three choices and a name. */
const SECONDS_EACH = 5;

/** Whole minutes a person needs for so many questions, at least one. */
export const minutesOfRound = (questions: number): number =>
  Math.max(1, Math.round((questions * SECONDS_EACH) / 60));

/** Involvement, then importance, of one group after the other; null when the person is done or has not begun. */
export function questionAt<R extends Row>(
  groups: readonly R[],
  at: number,
): { readonly group: R; readonly question: ScoringQuestion } | null {
  const group = at < 0 ? undefined : groups[Math.floor(at / 2)];
  return group ? { group, question: at % 2 === 0 ? 'involvement' : 'importance' } : null;
}

/** The row a person's ballot for a group lies in: the same however often it is given. */
export const ballotId = (person: number, group: string): string => `${person}-${group}`;

/** Keeps one answer of a ballot. */
export function ballotChanges(
  person: number,
  group: string,
  question: ScoringQuestion,
  value: ScaleValue,
): readonly Change[] {
  return setCells(placeOf(meeting, 'ballots'), ballotId(person, group), {
    person: String(person),
    group,
    [question]: value,
  });
}

/** The first number nobody has voted as. */
export const nextPerson = (ballots: readonly RowIn<typeof meeting, 'ballots'>[]): number =>
  Math.max(0, ...ballots.map(({ person }) => Number.parseInt(textOf(person), 10) || 0)) + 1;
