import type { Change } from '../process/change.ts';
import { stepAnswers, type Process } from '../process/process.ts';
import { isBlank, rowIn, rowsOf, textOf, type Row } from '../process/rows.ts';
import { isOwnRowId, type AdvanceAnswer } from './answer.ts';
import { targetOf } from './compare-answer.ts';
import { stableId } from './stable-id.ts';

const COLUMNS = ['involvement', 'importance'] as const;

/**
 * The changes that make `advance.scores` hold what this leader answered last, and nothing from before. The score
 * the group agrees on is never touched (S1 1.14–1.18).
 */
export function scoreChanges(process: Process, answer: AdvanceAnswer): readonly Change[] {
  const { scores, same } = stepAnswers(process, 'advance');
  const rows = rowsOf(scores);
  const wanted = scoreRows(process, answer, rowsOf(same));
  const gone = rows.filter((row) => textOf(row['leader']) === answer.leader && !wanted.has(row.id));
  return [
    ...gone.map(({ id }): Change => ({ kind: 'remove', step: 'advance', path: ['scores'], row: id })),
    ...[...wanted.values()].flatMap((row): readonly Change[] => {
      const before = rowIn(rows, row.id);
      if (!before) return [{ kind: 'insert', step: 'advance', path: ['scores'], row }];
      return COLUMNS.filter((column) => before[column] !== row[column]).map((column) => ({
        kind: 'set',
        step: 'advance',
        path: ['scores', row.id, column],
        value: row[column],
      }));
    }),
  ];
}

/** One row for each group the leader scored. Where two of his groups are one here, the first one counts. */
function scoreRows(process: Process, answer: AdvanceAnswer, same: readonly Row[]): ReadonlyMap<string, Row> {
  const place = { step: 'stakeholders', field: 'groups' };
  const found = new Map<string, Row>();
  for (const row of rowsOf(answer.answers['stakeholders']?.['groups'])) {
    const target = targetOf(process, { ...place, row: row.id }, same);
    // A group that was taken away may come back; one a leader added and nobody took in is no group here.
    if (target === null && isOwnRowId(row.id)) continue;
    const group = target ?? row.id;
    const id = stableId('score', answer.leader, group);
    const scores = COLUMNS.flatMap((column) =>
      isBlank(row[column]) ? [] : [[column, row[column]] as const],
    );
    if (scores.length === 0 || found.has(id)) continue;
    found.set(id, { id, leader: answer.leader, group, ...Object.fromEntries(scores) });
  }
  return found;
}
