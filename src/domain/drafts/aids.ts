import { answerIn, placeOf, rowsIn } from '../guide/read.ts';
import { constraints } from '../guide/steps/constraints.ts';
import { mandate } from '../guide/steps/mandate.ts';
import { plan } from '../guide/steps/plan.ts';
import type { Change } from '../process/change.ts';
import { setAt } from '../process/changes-at.ts';
import type { Place } from '../process/place.ts';
import type { Answers } from '../process/process.ts';
import { intoRows } from '../process/row-deeds.ts';
import { textOf } from '../process/rows.ts';
import { sameText } from '../values/same-text.ts';

/** What a panel can be for: the aim of a trust, and what users bring to a project. */
export const PURPOSES = [
  'system',
  'treatment',
  'results',
  'quality',
  'resources',
  'equality',
  'precision',
  'success',
  'satisfaction',
  'plain-language',
] as const;
/** What a representative does beside sharing the work of the group. */
export const MEMBER_TASKS = ['share', 'everyday-language', 'adapt', 'spread', 'tell-others'] as const;
/** What the one who leads answers for. */
export const LEADER_DUTIES = [
  'set-up',
  'lead',
  'dialogue',
  'money',
  'care',
  'register',
  'evaluate',
  'document',
] as const;
/** The talk with a member before the start, and the one after the first year. */
export const TALKS = ['pre-talk', 'post-talk'] as const;

export const AIDS = ['purposes', 'memberTasks', 'leaderDuties', 'talks'] as const;
export type Aid = (typeof AIDS)[number];

/** The answer each is put in. */
export const AID_PLACES: Readonly<Record<Aid, Place>> = {
  purposes: placeOf(constraints, 'purpose'),
  memberTasks: placeOf(mandate, 'mainTasks'),
  leaderDuties: placeOf(mandate, 'clauses'),
  talks: placeOf(plan, 'measures'),
};

/** The texts of the aids, in the language of the documents: they become people's own when they are taken. */
export interface AidWords {
  readonly purposes: Readonly<Record<(typeof PURPOSES)[number], string>>;
  readonly memberTasks: Readonly<Record<(typeof MEMBER_TASKS)[number], string>>;
  readonly leaderDuties: Readonly<Record<(typeof LEADER_DUTIES)[number], string>>;
  /** What each talk is about, a question a line. */
  readonly talks: Readonly<Record<(typeof TALKS)[number], readonly string[]>>;
}

export interface AidText {
  readonly id: string;
  readonly text: string;
  /** What it holds, where it is a guide of several lines. */
  readonly points: readonly string[];
}

/** What an aid offers, in order. `measures` are the words of the bank of the plan, which the talks stand in. */
export function textsOf(
  aid: Aid,
  words: AidWords,
  measures: Readonly<Record<(typeof TALKS)[number], string>>,
): readonly AidText[] {
  if (aid === 'talks') return TALKS.map((id) => ({ id, text: measures[id], points: words.talks[id] }));
  return Object.entries(words[aid]).map(([id, text]) => ({ id, text, points: [] }));
}

/** Does the answer say it already? */
export function isSaid(aid: Aid, answers: Answers, { text, points }: AidText): boolean {
  switch (aid) {
    case 'purposes':
      return textOf(answerIn(answers, constraints, 'purpose')).includes(text);
    case 'memberTasks':
      return rowsIn(answers, mandate, 'mainTasks').some((row) => sameText(textOf(row.text), text));
    case 'leaderDuties':
      return rowsIn(answers, mandate, 'clauses').some((row) => sameText(textOf(row.text), text));
    case 'talks':
      return textOf(talkRow(answers, text)?.milestones).includes(points.join('\n'));
  }
}

/** Puts it in its answer, below what stands there: nothing that is written is taken away. */
export function takeAid(
  aid: Aid,
  answers: Answers,
  { text, points }: AidText,
  newId: () => string,
): readonly Change[] {
  switch (aid) {
    case 'purposes':
      return [setAt(AID_PLACES[aid], below(answerIn(answers, constraints, 'purpose'), text))];
    case 'memberTasks':
      return intoRows(answers, AID_PLACES[aid], { text }, newId);
    case 'leaderDuties':
      return intoRows(answers, AID_PLACES[aid], { text }, newId);
    case 'talks': {
      const row = talkRow(answers, text);
      const guide = points.join('\n');
      return row
        ? [setAt(placeOf(plan, 'measures', row.id, 'milestones'), below(row.milestones, guide))]
        : intoRows(answers, AID_PLACES[aid], { measure: text, milestones: guide }, newId);
    }
  }
}

const talkRow = (answers: Answers, text: string) =>
  rowsIn(answers, plan, 'measures').find((row) => sameText(textOf(row.measure), text));

const below = (stands: unknown, text: string): string => {
  const before = textOf(stands).trimEnd();
  return before === '' ? text : `${before}\n${text}`;
};
