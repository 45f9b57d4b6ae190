import {
  keptAnswers,
  latestOf,
  whoOf,
  type CameBy,
  type ReceivedAnswer,
} from '#domain/advance/received-answer.ts';
import { stepAnswers, type Process } from '#domain/process/process.ts';
import { rowsOf, textOf } from '#domain/process/rows.ts';

/** How far one leader has come. */
export interface LeaderStatus {
  readonly leader: string;
  readonly role: string;
  readonly unit: string;
  /** The latest answer that has been taken in, or is ready to be. */
  readonly answer: {
    readonly version: number;
    readonly sentAt: string;
    readonly by: CameBy;
    readonly ready: boolean;
  } | null;
}

/** Everyone who was invited, in that order, and then those who answered an invitation for all. */
export function leaderStatuses(
  process: Process,
  received: readonly ReceivedAnswer[],
): readonly LeaderStatus[] {
  const kept = keptAnswers(process);
  const all = [...kept, ...received];
  const latest = latestOf(all.map(({ answer }) => answer));
  const invited = rowsOf(stepAnswers(process, 'advance')['leaders'])
    .filter((row) => textOf(row['role']) || textOf(row['unit']) || latest.has(row.id))
    .map(({ id }) => id);
  const others = [...latest.keys()].filter((leader) => !invited.includes(leader));
  return [...invited, ...others].map((leader) => {
    const answer = latest.get(leader);
    const from = all.find((one) => one.answer === answer);
    return {
      leader,
      ...whoOf(process, answer ?? { leader, role: '', unit: '' }),
      answer:
        answer && from
          ? {
              version: answer.version,
              sentAt: answer.sentAt,
              by: from.by,
              ready: !kept.some((one) => one.answer === answer),
            }
          : null,
    };
  });
}
