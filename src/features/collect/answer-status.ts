import { labelOf, whoOf } from '#domain/advance/leader-name.ts';
import { keptAnswers, latestOf, type CameBy, type ReceivedAnswer } from '#domain/advance/received-answer.ts';
import { rowsIn } from '#domain/guide/read.ts';
import { advance } from '#domain/guide/registers/advance.ts';
import type { Process } from '#domain/process/process.ts';
import { textOf } from '#domain/process/rows.ts';

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
  const invited = rowsIn(process.answers, advance, 'leaders')
    .filter((row) => textOf(row.role) || textOf(row.unit) || latest.has(row.id))
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

/** What each leader is called on this page: those who would be called the same are numbered, in the order of the list. */
export function namesOf(statuses: readonly LeaderStatus[], unnamed: string): ReadonlyMap<string, string> {
  const label = (status: LeaderStatus): string => labelOf(status) || unnamed;
  return new Map(
    statuses.map((status, index) => {
      const alike = statuses.filter((other) => label(other) === label(status)).length;
      const number = statuses.slice(0, index + 1).filter((other) => label(other) === label(status)).length;
      return [status.leader, alike > 1 ? `${label(status)} (${number})` : label(status)];
    }),
  );
}
