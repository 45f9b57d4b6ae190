import { rowsIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import type { Process } from '../process/process.ts';
import type { AdvanceAnswer } from './answer.ts';
import { nearness } from './near-names.ts';
import { labelOf, whoOf } from './leader-name.ts';
import { keptAnswers, type CameBy, type ReceivedAnswer } from './received-answer.ts';
import { stableId } from './stable-id.ts';

/** Somebody who has answered or was asked to. */
export interface Person {
  /** Row id in `advance.leaders`, or what it will be. */
  readonly leader: string;
  readonly role: string;
  readonly unit: string;
}

/** An answer that may be from somebody who is here already, or from another person in the same role. */
export interface Doubt extends Person {
  /** Key in `PersonChoices`. */
  readonly key: string;
  readonly by: CameBy;
  /** ISO time; empty when it is not known. */
  readonly sentAt: string;
  /** Who it may be; never empty. */
  readonly perhaps: readonly Person[];
  /** One of `perhaps`, or null for a person of their own. */
  readonly same: Person | null;
}

/** What a person decided: the `leader` an answer is from. What is not here is from somebody of their own. */
export type PersonChoices = Readonly<Record<string, string>>;

/**
 * Says whose each answer is, by its own id. Two ids are never one person unless a person says so, however equal role
 * and unit are: a newer version takes the place of an older one, and nobody's words may give way to another's. Answers
 * to other processes come back as they are. In the order given.
 */
export function whoSpeaks(
  process: Pick<Process, 'id' | 'answers'>,
  received: readonly ReceivedAnswer[],
  choices: PersonChoices,
): { readonly received: readonly ReceivedAnswer[]; readonly doubts: readonly Doubt[] } {
  const kept = keptAnswers(process).map(({ answer }) => answer);
  const invited = rowsIn(process.answers, advance, 'leaders').map(({ id }) => id);
  const people = new Map<string, Person>();
  const leaderOf = new Map<string, string>();
  const hasRecord = new Set<string>();
  const meet = (answer: AdvanceAnswer, leader: string): void => {
    if (!people.has(leader)) people.set(leader, { leader, ...whoOf(process, { ...answer, leader }) });
    leaderOf.set(keyOf(answer), leader);
    if (answer.record !== undefined) hasRecord.add(leader);
  };
  for (const leader of invited)
    people.set(leader, { leader, ...whoOf(process, { leader, role: '', unit: '' }) });
  for (const answer of kept) meet(answer, answer.leader);

  const doubts: Doubt[] = [];
  for (const { answer, by } of received
    .filter((one) => one.answer.process === process.id)
    .toSorted(byFirst)) {
    const key = keyOf(answer);
    if (leaderOf.has(key)) continue;
    const { leader: named, role, unit, sentAt, record } = answer;
    // The same invitation was answered in two records: on two machines, or by two people who share it.
    const taken = record !== undefined && hasRecord.has(named);
    const perhaps = [...people.values()].filter((one) =>
      one.leader === named
        ? taken
        : (taken || !invited.includes(named)) && nearness(labelOf(one), labelOf({ role, unit })) === 'same',
    );
    const own = taken ? stableId('leader', named, key) : named;
    const same = perhaps.find(({ leader }) => leader === choices[key]) ?? null;
    if (perhaps.length > 0) doubts.push({ key, leader: own, role, unit, by, sentAt, perhaps, same });
    meet(answer, same?.leader ?? own);
  }
  return {
    received: received.map((one) => {
      const leader = one.answer.process === process.id && leaderOf.get(keyOf(one.answer));
      return leader && leader !== one.answer.leader ? { ...one, answer: { ...one.answer, leader } } : one;
    }),
    doubts,
  };
}

/** Before records had ids of their own, the leader was all there was. */
const keyOf = ({ record, leader }: AdvanceAnswer): string => record ?? leader;

/** Who sent first keeps the place of the invitation, whichever came in first. */
function byFirst({ answer: one }: ReceivedAnswer, { answer: other }: ReceivedAnswer): number {
  const [a, b] = [`${one.sentAt || '~'} ${keyOf(one)}`, `${other.sentAt || '~'} ${keyOf(other)}`];
  return a < b ? -1 : a > b ? 1 : 0;
}
