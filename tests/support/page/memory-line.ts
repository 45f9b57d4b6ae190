import type {
  Ballot,
  Line,
  Mailbox,
  Membership,
  PhoneHears,
  RoomHears,
  SentAnswer,
  SentSummary,
  Summaries,
  Together,
} from '#storage/line.ts';
import { createCarrier } from '#storage/line/together/create-carrier.ts';
import { readOnce } from '#storage/line/together/read-once.ts';
import { createMemoryServer } from '../together/memory-wire.ts';

/** A line that stays in memory: what a server does for one process, and who listens. */
export interface MemoryLine extends Line {
  /** A phone of somebody who is in. */
  phone(person: string): { question(): unknown; answer(answer: unknown): void };
  /** True once the meeting was ended for phones. */
  readonly ended: () => boolean;
  /** The places that are deleted. */
  readonly deleted: readonly string[];
}

export function createMemoryLine(): MemoryLine {
  let question: unknown = null;
  let room: RoomHears | null = null;
  let isEnded = false;
  let codes = 0;
  const deleted: string[] = [];
  const here = new Set<string>();
  const phones = new Set<PhoneHears>();
  const ballots = new Map<string, Map<string, unknown>>();
  const roundOf = (): string => String((Object(question) as { round?: string }).round);
  const ballotsOf = (round: string): Map<string, unknown> => {
    const found = ballots.get(round) ?? new Map<string, unknown>();
    ballots.set(round, found);
    return found;
  };
  const give = (person: string, round: string, answer: unknown): void => {
    ballotsOf(round).set(person, answer);
    room?.onAnswered(round, ballotsOf(round).size);
  };
  const comesIn = (person: string): void => {
    here.add(person);
    room?.onHere(here.size);
  };
  return {
    address: 'https://trust.example/live',
    deleted,
    ...memoryMailbox(),
    ...memoryTogether(),
    createProcess: () => Promise.resolve({ process: 'own', token: 'mine' }),
    standing: () => Promise.resolve({ deletedAt: null }),
    keep: () => Promise.resolve(),
    deleteProcess: ({ process }) => Promise.resolve(void deleted.push(process)),
    createCode() {
      codes += 1;
      const figures = String(100_000 + codes);
      return Promise.resolve({ figures, key: `key-${codes}`, until: Date.now() + 1_800_000 });
    },
    endMeeting() {
      isEnded = true;
      for (const phone of phones) phone.onEnded();
      return Promise.resolve();
    },
    openRoom(_own, hears) {
      room = hears;
      return {
        ask(asked) {
          question = asked;
          for (const phone of phones) phone.onQuestion(asked);
        },
        show: (round) =>
          Promise.resolve([...ballotsOf(round)].map(([person, answer]): Ballot => ({ person, answer }))),
        close() {
          room = null;
        },
      };
    },
    join: (code, again): Promise<Membership | 'wrong'> =>
      Promise.resolve(
        code === '123456' ? { process: 'own', person: again ?? 'me', token: again ?? 'me' } : 'wrong',
      ),
    openPhone({ person }, hears) {
      phones.add(hears);
      comesIn(person);
      queueMicrotask(() => hears.onQuestion(question));
      return {
        answer: (round, answer) => give(person, round, answer),
        wake: () => undefined,
        close: () => void phones.delete(hears),
      };
    },
    phone(person) {
      comesIn(person);
      return { question: () => question, answer: (answer) => give(person, roundOf(), answer) };
    },
    ended: () => isEnded,
  };
}

/** What one process shares. Each that opens it has a way of its own. */
function memoryTogether(): Together {
  const server = createMemoryServer(() => 0);
  return {
    colleagueToken: () => Promise.resolve('colleague'),
    endSharing: () => Promise.resolve(server.end()),
    carry: ({ token }, given) => createCarrier({ ...given, connect: server.connectOf(token) }),
    readShared: ({ token }) => readOnce(server.connectOf(token)),
  };
}

/** Leaders' answers and the summary of the one process there is. */
function memoryMailbox(): Mailbox & Summaries {
  const sent = new Map<string, SentAnswer>();
  let summary: SentSummary | null = null;
  let at = 0;
  return {
    leaderToken: (_own, leader) => Promise.resolve(`token-of-${leader}`),
    sendAnswer({ leader, token }, record, sealed) {
      if (token !== `token-of-${leader}`) return Promise.resolve('refused');
      const person = `${leader}.${record}`;
      sent.set(person, { person, at: (at += 1), sealed });
      return Promise.resolve('stored');
    },
    answers: () => Promise.resolve([...sent.values()]),
    clearAnswer(_own, { person, at: read }) {
      if ((sent.get(person)?.at ?? 0) <= read) sent.delete(person);
      return Promise.resolve();
    },
    sendSummary(_own, said) {
      summary = { at: Date.now(), said };
      return Promise.resolve('stored');
    },
    removeSummary() {
      summary = null;
      return Promise.resolve();
    },
    summaries: (token) => Promise.resolve(token === 'overseer' ? (summary ? [summary] : []) : 'refused'),
  };
}
