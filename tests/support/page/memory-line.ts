import type { Ballot, Line, Membership, PhoneHears, RoomHears } from '#storage/line.ts';

/** A line that stays in memory: what a server does for one process, and who listens. */
export interface MemoryLine extends Line {
  /** A phone of somebody who is in. */
  phone(person: string): { question(): unknown; answer(answer: unknown): void };
  /** True once the meeting was ended for phones. */
  readonly ended: () => boolean;
}

export function createMemoryLine(): MemoryLine {
  let question: unknown = null;
  let room: RoomHears | null = null;
  let isEnded = false;
  let codes = 0;
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
    createProcess: () => Promise.resolve({ process: 'own', token: 'mine' }),
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
