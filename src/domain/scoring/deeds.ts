import { placeOf, rowsIn } from '../guide/read.ts';
import { meeting } from '../guide/registers/meeting.ts';
import { criteria } from '../guide/steps/criteria.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import type { Change } from '../process/change.ts';
import { countMore } from '../process/list-deeds.ts';
import { setAt } from '../process/changes-at.ts';
import { countOf, type TallyPlace } from '../process/counts.ts';
import { pathOf } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import { removeRow } from '../process/row-deeds.ts';
import type { ScoringQuestion } from './question.ts';
import { peopleInRoom } from './people.ts';
import { allScoresOf } from './scores-of.ts';
import { numberOf } from '../values/numbers.ts';
import type { ScaleValue } from '../steps/fields.ts';

/** Nobody brings back a group that another window removed by scoring it. */
const isThere = (answers: Answers, group: string): boolean =>
  rowsIn(answers, stakeholders, 'groups').some(({ id }) => id === group);

/** One hand more or less for a score of a group; never fewer than none. */
export function countHand(
  answers: Answers,
  group: string,
  question: ScoringQuestion,
  value: ScaleValue,
  by: 1 | -1,
): readonly Change[] {
  if (!isThere(answers, group)) return [];
  return countMore(placeOf(stakeholders, 'groups', group, `${question}Votes`), (value - 1) as TallyPlace, by);
}

/** What the room agrees on as the score of a group; `undefined` takes it away. */
export const agreeOn = (
  answers: Answers,
  group: string,
  question: ScoringQuestion,
  value: ScaleValue | undefined,
): readonly Change[] =>
  isThere(answers, group) ? [setAt(placeOf(stakeholders, 'groups', group, question), value)] : [];

/**
 * The answers to a question are shown for the first time since one was given. Where everybody has said the same, that
 * is what they agree on. Else a number from before is no agreement about these answers, and is taken away. Nothing where
 * nobody has answered, and nothing of what is locked.
 */
export function revealScores(answers: Answers, group: string, question: ScoringQuestion): readonly Change[] {
  const row = rowsIn(answers, stakeholders, 'groups').find(({ id }) => id === group);
  const said = allScoresOf(answers).find((one) => one.group === group)?.[question].distribution;
  if (!row || !said || row.agreed === true) return [];
  const people = peopleInRoom(answers);
  const everybody = people === null ? said.count > 1 : said.count >= people;
  const agreed = everybody && said.spread === 0 ? said.least : undefined;
  return row[question] === agreed ? [] : agreeOn(answers, group, question, agreed);
}

/** Locks the scores of a group, or opens them again. */
export const lockScores = (answers: Answers, group: string, locked: boolean): readonly Change[] =>
  isThere(answers, group)
    ? [setAt(placeOf(stakeholders, 'groups', group, 'agreed'), locked || undefined)]
    : [];

/**
 * So many dots more or fewer on a criterion; never fewer than none, and nothing on a criterion that is gone. Where somebody has
 * typed what is no number, the first dot takes its place, as undo tells; taking a dot away leaves it alone.
 */
export function giveDot(answers: Answers, criterion: string, by: number): readonly Change[] {
  const row = rowsIn(answers, criteria, 'criteria').find(({ id }) => id === criterion);
  if (!row) return [];
  const place = placeOf(criteria, 'criteria', criterion, 'votes');
  if (countOf(row.votes) !== undefined) return [{ kind: 'add', step: place.step, path: pathOf(place), by }];
  const typed = numberOf(row.votes, 'votes');
  if (typed !== undefined) return [setAt(place, String(Math.max(0, typed + by)))];
  return by > 0 ? [setAt(place, String(by))] : [];
}

/** The room does not keep a criterion. */
export const removeCriterion = (answers: Answers, criterion: string): readonly Change[] =>
  removeRow(answers, placeOf(criteria, 'criteria'), criterion);

/** Takes away what everybody said at the keyboard. */
export const clearBallots = (): readonly Change[] => [setAt(placeOf(meeting, 'ballots'), undefined)];
