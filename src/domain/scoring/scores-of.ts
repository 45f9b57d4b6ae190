import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { answerIn, filledRowsIn, rowsIn, type RowIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import { meeting } from '../guide/registers/meeting.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import { distributionOf, type Distribution } from './distribution.ts';
import type { Stakeholder } from './gap.ts';
import type { ScoringQuestion } from './question.ts';
import { isScale, NO_HANDS, readTally, sumOf, tallyOf } from './tallies.ts';
import type { ScaleValue, Tally } from '../steps/fields.ts';

/** Where scores come from: sent in by leaders beforehand, hands or notes counted, given one by one at the keyboard or from phones. */
export const SCORE_SOURCES = ['advance', 'hands', 'keyboard'] as const;
export type ScoreSource = (typeof SCORE_SOURCES)[number];

/** What one person said of a group; hands are counted without persons. */
export interface PersonScore {
  readonly source: Exclude<ScoreSource, 'hands'>;
  /** Row id of the leader, or "1", "2" … at the keyboard or from a phone. */
  readonly person: string;
  readonly involvement?: ScaleValue;
  readonly importance?: ScaleValue;
}

export interface QuestionScores {
  /** As they came, kept apart. */
  readonly bySource: Readonly<Record<ScoreSource, Tally>>;
  /** All that count. */
  readonly counted: Tally;
  /** Of `counted`; null when nobody has scored. */
  readonly distribution: Distribution | null;
}

/** All individual scores of one stakeholder, and how far apart they lie. */
export interface GroupScores {
  readonly group: string;
  readonly persons: readonly PersonScore[];
  readonly involvement: QuestionScores;
  readonly importance: QuestionScores;
  /** The larger of the two questions. */
  readonly spread: 0 | 1 | 2;
  /** The larger of the two questions, 0–1. */
  readonly variance: number;
  /** Scores in all, both questions together. */
  readonly count: number;
  readonly agreed: boolean;
  /** The scores are apart and nothing is agreed yet. */
  readonly needsTalk: boolean;
}

/**
 * The scores of every filled stakeholder, in row order. A person counts once for each group and question, with the
 * latest score, however many rows say so. Where everybody in the room scores anew (`meeting.scoreAnew`), what the
 * room said takes the place of what came in advance, question by question; else all are counted together.
 */
export function allScoresOf(answers: Answers): readonly GroupScores[] {
  const beforehand = personsByGroup(rowsIn(answers, advance, 'scores'), 'advance', ({ leader }) => leader);
  const keyboard = personsByGroup(rowsIn(answers, meeting, 'ballots'), 'keyboard', ({ person }) => person);
  const anew = answerIn(answers, meeting, 'scoreAnew') === true;
  return filledRowsIn(answers, stakeholders, 'groups').map((row) => {
    const persons = [...(beforehand.get(row.id) ?? []), ...(keyboard.get(row.id) ?? [])];
    return persons.length === 0 ? scoresOfRowAlone(row) : scoresOfRow(row, persons, anew);
  });
}

const ALONE = new WeakMap<Stakeholder, GroupScores>();

/** Of a row that nobody scores one by one: the same for as long as the row is, and one of hundreds changes with a key. */
function scoresOfRowAlone(row: Stakeholder): GroupScores {
  const known = ALONE.get(row) ?? scoresOfRow(row, [], false);
  ALONE.set(row, known);
  return known;
}

/** Most spread first, then most variance, then most scores; what is alike keeps its order. A way to look, no choice. */
export const byDisagreement = (scores: readonly GroupScores[]): readonly GroupScores[] =>
  scores.toSorted((a, b) => b.spread - a.spread || b.variance - a.variance || b.count - a.count);

/** Where a group stands among those whose scores are apart, agreed or not, most apart first; `undefined` where its are not. */
export function placeAmongApart(
  scores: readonly GroupScores[],
  group: string,
): { readonly number: number; readonly of: number } | undefined {
  const apart = byDisagreement(scores).filter(({ spread }) => spread > 0);
  const index = apart.findIndex((one) => one.group === group);
  return index < 0 ? undefined : { number: index + 1, of: apart.length };
}

function scoresOfRow(row: Stakeholder, persons: readonly PersonScore[], anew: boolean): GroupScores {
  const involvement = questionScores(row.involvementVotes, persons, 'involvement', anew);
  const importance = questionScores(row.importanceVotes, persons, 'importance', anew);
  const found = [involvement.distribution, importance.distribution].filter((one) => one !== null);
  const spread = Math.max(0, ...found.map((one) => one.spread)) as 0 | 1 | 2;
  const agreed = row.agreed === true;
  return {
    group: row.id,
    persons,
    involvement,
    importance,
    spread,
    variance: Math.max(varianceOf(involvement.counted), varianceOf(importance.counted)),
    count: found.reduce((sum, one) => sum + one.count, 0),
    agreed,
    needsTalk: spread > 0 && !agreed,
  };
}

function questionScores(
  hands: unknown,
  persons: readonly PersonScore[],
  question: ScoringQuestion,
  anew: boolean,
): QuestionScores {
  const from = (source: ScoreSource): Tally =>
    tallyOf(persons.filter((one) => one.source === source).map((one) => one[question]));
  const bySource = { advance: from('advance'), hands: readTally(hands), keyboard: from('keyboard') };
  const room = sumOf(bySource.hands, bySource.keyboard);
  const replaced = anew && distributionOf(room) !== null;
  const counted = sumOf(room, replaced ? NO_HANDS : bySource.advance);
  return { bySource, counted, distribution: distributionOf(counted) };
}

/** What one person said of a group, sent in by a leader, or given at the keyboard or from a phone. */
type KeptScore = RowIn<typeof advance, 'scores'> | RowIn<typeof meeting, 'ballots'>;

/** One entry a person and group; of several rows for the same, the later cell wins. */
function personsByGroup<R extends KeptScore>(
  rows: readonly R[],
  source: PersonScore['source'],
  personOf: (row: R) => unknown,
): ReadonlyMap<string, readonly PersonScore[]> {
  const found = new Map<string, Map<string, PersonScore>>();
  for (const row of rows) {
    const { involvement, importance } = row;
    const [group, person] = [textOf(row.group), textOf(personOf(row))];
    if (group === '' || (!isScale(involvement) && !isScale(importance))) continue;
    const persons = found.get(group) ?? new Map<string, PersonScore>();
    // Without a name nobody can be the same person twice.
    const key = person || row.id;
    persons.set(key, {
      ...persons.get(key),
      source,
      person,
      ...(isScale(involvement) ? { involvement } : {}),
      ...(isScale(importance) ? { importance } : {}),
    });
    found.set(group, persons);
  }
  return new Map([...found].map(([group, persons]) => [group, [...persons.values()]]));
}

/** Mean squared distance from the mean, 0 (all alike) to 1 (half said 1, half said 3). */
function varianceOf([ones, twos, threes]: Tally): number {
  const count = ones + twos + threes;
  if (count === 0) return 0;
  const mean = (ones + 2 * twos + 3 * threes) / count;
  return (ones * (1 - mean) ** 2 + twos * (2 - mean) ** 2 + threes * (3 - mean) ** 2) / count;
}
