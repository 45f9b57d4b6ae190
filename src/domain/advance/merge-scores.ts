import { placeOf, rowsIn, type RowIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import { stakeholders } from '../guide/steps/stakeholders.ts';
import type { Change } from '../process/change.ts';
import { insertAt, removeAt, setAt } from '../process/changes-at.ts';
import type { Process } from '../process/process.ts';
import { isBlank, rowIn, textOf } from '../process/rows.ts';
import { SCORING_QUESTIONS } from '../scoring/question.ts';
import { isOwnRowId, type AdvanceAnswer } from './answer.ts';
import { targetOf } from './compare-answer.ts';
import { stableId } from './stable-id.ts';

type Score = RowIn<typeof advance, 'scores'>;

/**
 * The changes that make `advance.scores` hold what this leader answered last, and nothing from before. The score
 * the group agrees on is never touched (S1 1.14–1.18).
 */
export function scoreChanges(process: Process, answer: AdvanceAnswer): readonly Change[] {
  const rows = rowsIn(process.answers, advance, 'scores');
  const wanted = scoreRows(process, answer);
  const gone = rows.filter(({ id, leader }) => textOf(leader) === answer.leader && !wanted.has(id));
  return [
    ...gone.map(({ id }) => removeAt(placeOf(advance, 'scores'), id)),
    ...[...wanted.values()].flatMap((row): readonly Change[] => {
      const before = rowIn(rows, row.id);
      if (!before) return [insertAt(placeOf(advance, 'scores'), row)];
      return SCORING_QUESTIONS.filter((question) => before[question] !== row[question]).map((question) =>
        setAt(placeOf(advance, 'scores', row.id, question), row[question]),
      );
    }),
  ];
}

/** One row for each group the leader scored. Where two of his groups are one here, the first one counts. */
function scoreRows(process: Process, answer: AdvanceAnswer): ReadonlyMap<string, Score> {
  const same = rowsIn(process.answers, advance, 'same');
  const found = new Map<string, Score>();
  for (const row of rowsIn(answer.answers, stakeholders, 'groups')) {
    const target = targetOf(process, placeOf(stakeholders, 'groups', row.id), same);
    // A group that was taken away may come back; one a leader added and nobody took in is no group here.
    if (target === null && isOwnRowId(row.id)) continue;
    const group = target ?? row.id;
    const id = stableId('score', answer.leader, group);
    const scores = SCORING_QUESTIONS.flatMap((question) =>
      isBlank(row[question]) ? [] : [[question, row[question]] as const],
    );
    if (scores.length === 0 || found.has(id)) continue;
    found.set(id, { id, leader: answer.leader, group, ...Object.fromEntries(scores) });
  }
  return found;
}
