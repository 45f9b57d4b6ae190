import { filledRowsIn, placeOf, rowsIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import { afterwards } from '../guide/registers/afterwards.ts';
import { meeting } from '../guide/registers/meeting.ts';
import { mandate } from '../guide/steps/mandate.ts';
import { mapping } from '../guide/steps/mapping.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import { summary } from '../guide/steps/summary.ts';
import type { Change } from '../process/change.ts';
import { removeAt, setAt, setCells } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { keep, keptAnswers } from './kept-answers.ts';

/** A mapping that was done before the one there is now. */
export interface Round {
  readonly id: string;
  /** When the next one began, ISO. */
  readonly day: string;
  /** What stood there then, by step. */
  readonly answers: Answers;
}

/** What a round is about, and the text that was agreed on the ground of it. */
const STEPS = [mapping, stakeholders, summary, mandate];

/** What stands now, as a round keeps it: the answers, and the scores each person gave. */
const standingNow = (answers: Answers): Answers =>
  Object.fromEntries(
    [
      ...STEPS.map(({ id }) => [id, answers[id]] as const),
      [advance.id, { scores: rowsIn(answers, advance, 'scores') }] as const,
      [
        meeting.id,
        {
          ballots: rowsIn(answers, meeting, 'ballots'),
          disagreements: rowsIn(answers, meeting, 'disagreements'),
        },
      ] as const,
    ].flatMap(([id, given]) => (given === undefined ? [] : [[id, given] as const])),
  );

/** A new mapping begins on this day: the one there is, is kept as it stands. Only then is anything emptied. */
export const keepRound = (answers: Answers, id: string, day: string): readonly Change[] => [
  ...keep(id, standingNow(answers)),
  ...setCells(placeOf(afterwards, 'rounds'), id, { day }),
];

/** The scores, and what each person gave, so that nobody scores with last year's before their eyes. The groups stay. */
export const emptyScores = (answers: Answers): readonly Change[] => [
  ...filledRowsIn(answers, stakeholders, 'groups').flatMap(({ id }) =>
    (['involvement', 'importance', 'involvementVotes', 'importanceVotes', 'agreed'] as const).map((column) =>
      setAt(placeOf(stakeholders, 'groups', id, column), undefined),
    ),
  ),
  ...rowsIn(answers, advance, 'scores').map(({ id }) => removeAt(placeOf(advance, 'scores'), id)),
  ...rowsIn(answers, meeting, 'ballots').map(({ id }) => removeAt(placeOf(meeting, 'ballots'), id)),
  ...rowsIn(answers, meeting, 'disagreements').map(({ id }) =>
    removeAt(placeOf(meeting, 'disagreements'), id),
  ),
];

/** Earlier rounds, the latest first. */
export const roundsOf = (answers: Answers): readonly Round[] =>
  filledRowsIn(answers, afterwards, 'rounds')
    .map(({ id, day }) => ({ id, day: textOf(day), answers: keptAnswers(answers, id) }))
    .toReversed();
