import type { Audience } from '../guide/choices.ts';
import { placeOf, rowsIn } from '../guide/read.ts';
import { questionnaires } from '../guide/registers/questionnaires.ts';
import type { Change } from '../process/change.ts';
import { removeAt, setCells } from '../process/changes-at.ts';
import type { Answers } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { questionsOf } from './questions.ts';
import { codeOf, saidIn, type ReceivedReply, type Said } from './reply.ts';

/** An answer that is here. */
export interface KeptReply {
  /** Row id: the record it was written in. */
  readonly id: string;
  readonly round: string;
  readonly version: number;
  readonly sentAt: string;
  readonly by: ReceivedReply['by'];
  readonly role: string;
  readonly unit: string;
  readonly beside: string;
  /** What the person has on the receipt. */
  readonly code: string;
  readonly said: Said;
}

/** The answers of an audience in a round, in an order that says nothing of when they came. */
export function repliesOf(answers: Answers, audience: Audience, round: string): readonly KeptReply[] {
  return rowsIn(answers, questionnaires, audience)
    .filter((row) => textOf(row.round) === round)
    .map((row) => {
      const cells: Readonly<Record<string, unknown>> = row;
      return {
        id: row.id,
        round,
        version: versionIn(cells),
        sentAt: textOf(row.sentAt),
        by: row.by === 'file' || row.by === 'form' ? row.by : ('link' as const),
        role: textOf(cells['role']).trim(),
        unit: textOf(cells['unit']).trim(),
        beside: textOf(row.beside).trim(),
        code: codeOf(row.id),
        said: saidIn(audience, cells),
      };
    })
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

const versionIn = (cells: Readonly<Record<string, unknown>>): number =>
  Math.max(1, Math.trunc(Number(textOf(cells['version']))) || 1);

/**
 * How a reply stands to those that are here. `newer`: it takes the place of the same person's earlier one. `older`: a later
 * one is here. `other-round`: its evaluation is not in the plan any longer.
 */
export type ReplyArrival = 'new' | 'newer' | 'older' | 'double' | 'other-round' | 'other-process';

interface Arrived {
  readonly received: ReceivedReply;
  readonly arrival: ReplyArrival;
}

/** What came, each with how it stands to the others and to those that are here; in the order given. */
export function arrivedReplies(
  process: { readonly id: string; readonly answers: Answers },
  rounds: readonly string[],
  received: readonly ReceivedReply[],
): readonly Arrived[] {
  const latest = new Map<string, Standing>();
  for (const audience of ['members', 'leaders'] as const)
    for (const row of rowsIn(process.answers, questionnaires, audience))
      latest.set(keyOf(audience, row.id), { ...standingOf(row), isHere: true });
  const here = new Map(latest);
  const ours = received.filter(({ reply }) => reply.process === process.id && rounds.includes(reply.round));
  for (const { reply } of ours) {
    const key = keyOf(reply.audience, reply.record);
    const known = latest.get(key);
    if (!known || isLater(reply, known)) latest.set(key, { ...standingOf(reply), isHere: false });
  }
  const seen = new Set<string>();
  return received.map((one) => {
    const { reply } = one;
    if (reply.process !== process.id) return { received: one, arrival: 'other-process' };
    if (!rounds.includes(reply.round)) return { received: one, arrival: 'other-round' };
    const key = keyOf(reply.audience, reply.record);
    const newest = latest.get(key);
    const isNewest = newest !== undefined && !isLater(newest, reply);
    if (!isNewest) return { received: one, arrival: 'older' };
    if (newest.isHere || seen.has(key)) return { received: one, arrival: 'double' };
    seen.add(key);
    return { received: one, arrival: here.has(key) ? 'newer' : 'new' };
  });
}

interface Standing {
  readonly version: number;
  readonly sentAt: string;
  readonly isHere?: boolean;
}

const keyOf = (audience: Audience, record: string): string => `${audience}/${record}`;

const standingOf = (cells: object): Standing => {
  const { version, sentAt } = cells as Readonly<Record<string, unknown>>;
  return { version: Math.trunc(Number(version)) || 1, sentAt: textOf(sentAt) };
};

const isLater = (one: Standing, other: Standing): boolean =>
  one.version !== other.version
    ? one.version > other.version
    : (Date.parse(one.sentAt) || 0) > (Date.parse(other.sentAt) || 0);

/** Takes replies in, each as a row of its own. The same one twice, from two windows or in any order, gives the same rows. */
export const takeIn = (received: readonly ReceivedReply[], receivedAt: string): readonly Change[] =>
  received.flatMap(({ reply, by, beside }) =>
    setCells(placeOf(questionnaires, reply.audience), reply.record, {
      // A later answer takes the whole place: what is left open in it is left open.
      ...Object.fromEntries(questionsOf(reply.audience).map(({ id }) => [id, reply.said[id]])),
      beside: beside.join('\n\n') || undefined,
      round: reply.round,
      version: String(reply.version),
      sentAt: reply.sentAt || undefined,
      receivedAt,
      by,
      ...(reply.audience === 'leaders'
        ? { role: reply.role || undefined, unit: reply.unit || undefined }
        : {}),
    }),
  );

/** How many Word forms say just what another answer does: two who agree, or one who was counted twice. */
export function alikeIn(replies: readonly KeptReply[]): number {
  const seen = new Set<string>();
  let alike = 0;
  for (const { by, said, beside } of replies.toSorted((one, other) => formsLast(one) - formsLast(other))) {
    const text = JSON.stringify([said, beside]);
    if (by === 'form' && seen.has(text)) alike += 1;
    seen.add(text);
  }
  return alike;
}

const formsLast = ({ by }: KeptReply): number => (by === 'form' ? 1 : 0);

/** Takes an answer away: somebody has asked for it, or it was counted twice. */
export const removeReply = (audience: Audience, id: string): readonly Change[] => [
  removeAt(placeOf(questionnaires, audience), id),
];
