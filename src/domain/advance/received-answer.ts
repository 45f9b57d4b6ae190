import { rowsIn, type RowIn } from '../guide/read.ts';
import { advance } from '../guide/registers/advance.ts';
import type { Process } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import type { AdvanceAnswer } from './answer.ts';
import { stableId } from './stable-id.ts';

export type CameBy = NonNullable<RowIn<typeof advance, 'answers'>['by']>;

/** An answer that came home, before it is taken in. */
export interface ReceivedAnswer {
  readonly answer: AdvanceAnswer;
  readonly by: CameBy;
  /** What was written where no question was. */
  readonly leftovers: readonly string[];
}

/** An answer that has been taken in. */
export interface KeptAnswer {
  /** Row id in `advance.answers`. */
  readonly id: string;
  readonly answer: AdvanceAnswer;
  readonly by: CameBy;
  readonly receivedAt: string;
}

/**
 * How an answer stands to those that are here. `older`: a later one of the same record is here, or comes
 * with it.
 */
export type Arrival = 'new' | 'newer' | 'older' | 'double';

export const keptId = (answer: AdvanceAnswer): string =>
  stableId('got', answer.leader, JSON.stringify(answer));

/** The answers that have been taken in and can still be read. */
export function keptAnswers(process: Pick<Process, 'answers'>): readonly KeptAnswer[] {
  return rowsIn(process.answers, advance, 'answers').flatMap((row) => {
    const answer = readAnswer(textOf(row.content));
    const by = row.by ?? 'link';
    return answer ? [{ id: row.id, answer, by, receivedAt: textOf(row.receivedAt) }] : [];
  });
}

/** An answer as it is kept, from its text; null where it is none. */
export function readAnswer(content: string): AdvanceAnswer | null {
  try {
    const value: unknown = JSON.parse(content);
    return isAnswer(value) ? value : null;
  } catch {
    return null;
  }
}

/** The check of a process file does not look into this text, so that anything may stand in it. */
function isAnswer(value: unknown): value is AdvanceAnswer {
  if (!isRecord(value)) return false;
  const { process, leader, role, unit, sentAt, version, record, answers } = value;
  return (
    [process, leader, role, unit, sentAt].every((text) => typeof text === 'string') &&
    typeof version === 'number' &&
    (record === undefined || typeof record === 'string') &&
    isRecord(answers) &&
    Object.values(answers).every((fields) => isRecord(fields) && Object.values(fields).every(isWalkable))
  );
}

/** Lists in an answer hold rows, or plain values: never nothing, which has no id. */
const isWalkable = (value: unknown): boolean =>
  !Array.isArray(value) || value.every((item) => (isRecord(item) ? hasId(item) : item !== null));

const hasId = ({ id }: Readonly<Record<string, unknown>>): boolean => typeof id === 'string';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The latest first: by the time it was sent, then by version; the text decides between twins, so that all agree. */
function byLatest(one: AdvanceAnswer, other: AdvanceAnswer): number {
  const time = (answer: AdvanceAnswer): number => Date.parse(answer.sentAt) || 0;
  if (time(one) !== time(other)) return time(other) - time(one);
  if (one.version !== other.version) return other.version - one.version;
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a === b ? 0 : a < b ? 1 : -1;
}

/** The latest answer of each leader among these. */
export function latestOf(answers: readonly AdvanceAnswer[]): ReadonlyMap<string, AdvanceAnswer> {
  const latest = new Map<string, AdvanceAnswer>();
  for (const answer of answers.toSorted(byLatest))
    if (!latest.has(answer.leader)) latest.set(answer.leader, answer);
  return latest;
}

/** The latest answer of each record of each leader, the latest first: the same leader may have answered on two machines. */
export function latestOfRecords(answers: readonly AdvanceAnswer[]): readonly AdvanceAnswer[] {
  const latest = new Map<string, AdvanceAnswer>();
  for (const answer of answers.toSorted(byLatest))
    if (!latest.has(recordKey(answer))) latest.set(recordKey(answer), answer);
  return [...latest.values()];
}

const recordKey = ({ leader, record = '' }: AdvanceAnswer): string => `${leader}\n${record}`;

/** How each of the answers stands to the others and to those that are here; in the order given. */
export function arrivalsOf(
  process: Pick<Process, 'answers'>,
  received: readonly ReceivedAnswer[],
): readonly Arrival[] {
  const kept = keptAnswers(process).map(({ answer }) => answer);
  const here = new Set(kept.map(keptId));
  const known = new Set(kept.map(({ leader }) => leader));
  const latest = new Map(
    latestOfRecords([...kept, ...received.map(({ answer }) => answer)]).map((one) => [recordKey(one), one]),
  );
  const seen = new Set<string>();
  return received.map(({ answer }) => {
    const id = keptId(answer);
    if (here.has(id) || seen.has(id)) return 'double';
    seen.add(id);
    const newest = latest.get(recordKey(answer));
    if (newest && keptId(newest) !== id) return 'older';
    return known.has(answer.leader) ? 'newer' : 'new';
  });
}
