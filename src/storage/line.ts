import type { Answers } from '#domain/process/process.ts';
import type { Carrier, CarrierGiven } from './together.ts';

/**
 * The way to a server that a trust may run beside the program (docs/line.md). Most have none, and nothing of this is then
 * fetched. What is awaited and does not come throws a `LineDown`; what is under way waits for the line to come back.
 */
export interface Line extends Mailbox, Summaries, Together {
  /** Where it is. An invitation that was made for another line cannot be answered here. */
  readonly address: string;
  /** A place of its own for one process. Whoever has the token may do everything there. */
  createProcess(): Promise<OwnPlace>;
  /** How a place stands; `gone` where the line knows it no longer. Asking is not using it. */
  standing(own: OwnPlace): Promise<PlaceStanding | 'gone'>;
  /** The place, and everything that lies there, is deleted when this returns. */
  deleteProcess(own: OwnPlace): Promise<void>;
  /** The place is in use after all: a warning that it will be deleted is taken away. */
  keep(own: OwnPlace): Promise<void>;
  /** A new code that lets phones in. */
  createCode(own: OwnPlace): Promise<PhoneCode>;
  /** Ballots and codes are gone when this returns, and phones are out. */
  endMeeting(own: OwnPlace): Promise<void>;
  /** The facilitator's end of the room. */
  openRoom(own: OwnPlace, hears: RoomHears): PhoneRoom;
  /** Lets a phone in by a code or a key. Who comes again, by `again`, is the same person as before. */
  join(code: string, again: string | null): Promise<Membership | JoinRefusal>;
  /** The phone's end of the room. */
  openPhone(member: Membership, hears: PhoneHears): Phone;
}

/** One process on several machines. */
export interface Together {
  /** What lets one colleague into what the process shares, and nothing else of it. */
  colleagueToken(own: OwnPlace): Promise<string>;
  /** What is shared is deleted when this returns, and no colleague's token holds. */
  endSharing(own: OwnPlace): Promise<void>;
  /** Brings what is stored on this machine to the others, and what they have stored here. */
  carry(at: OwnPlace, given: Omit<CarrierGiven, 'connect'>): Carrier;
  /** The process as it is shared now. Waits for a line that is down. */
  readShared(at: OwnPlace): Promise<SharedProcess | NotShared>;
}

/** `gone`: the line does not let us in, or nothing is shared. `newer`, `older`: it is shared by another program than this one. */
export type NotShared = 'gone' | 'newer' | 'older';

/** What a colleague gets of a process. */
export interface SharedProcess {
  readonly id: string;
  readonly createdAt: string;
  readonly answers: Answers;
}

/** Where leaders' sealed answers wait until the facilitator has them. */
export interface Mailbox {
  /** What lets one leader put answers in, and nothing else; `ALL_LEADERS` for those who share an invitation. */
  leaderToken(own: OwnPlace, leader: string): Promise<string>;
  /**
   * `stored` when it is on the server's disk. A later one of the same record takes its place. `refused`: the line takes nothing
   * from this invitation any longer.
   */
  sendAnswer(to: AnswerPlace, record: string, sealed: string): Promise<'stored' | 'refused'>;
  /** What waits, the oldest first; `gone` where the line knows the place no longer. */
  answers(own: OwnPlace): Promise<readonly SentAnswer[] | 'gone'>;
  /** Takes one away as it was read; one that came later stays. */
  clearAnswer(own: OwnPlace, sent: Pick<SentAnswer, 'person' | 'at'>): Promise<void>;
}

/** What processes have chosen to let their trust see. */
export interface Summaries {
  /** Under 1 kB. Takes the place of the one before. `refused`: the line knows the place no longer, and what it was shown there is gone. */
  sendSummary(own: OwnPlace, said: unknown): Promise<'stored' | 'refused'>;
  /** It is deleted when this returns. */
  removeSummary(own: OwnPlace): Promise<void>;
  /** All that were sent; `refused` when the token opens nothing. */
  summaries(token: string): Promise<readonly SentSummary[] | 'refused'>;
}

/** Where a leader's answer goes by itself. */
export interface AnswerPlace {
  readonly process: string;
  readonly leader: string;
  readonly token: string;
}

export interface SentAnswer {
  /** Who put it there: a leader and a record, as the server knows them. */
  readonly person: string;
  /** ms since 1970, by the server's clock. */
  readonly at: number;
  readonly sealed: string;
}

export interface SentSummary {
  /** ms since 1970, by the server's clock. */
  readonly at: number;
  readonly said: unknown;
}

export interface PlaceStanding {
  /** When all of it is deleted if nobody uses it, ms since 1970; null where that is not near. */
  readonly deletedAt: number | null;
}

export interface OwnPlace {
  readonly process: string;
  readonly token: string;
}

export interface PhoneCode {
  /** Six, to type. */
  readonly figures: string;
  /** To scan. */
  readonly key: string;
  /** ms since 1970. */
  readonly until: number;
}

export interface RoomHears {
  /** How many ballots of a round are on the server's disk. */
  onAnswered(round: string, count: number): void;
  /** How many phones are here now. */
  onHere(count: number): void;
  /** The line came back after it was gone. */
  onBack(): void;
}

export interface PhoneRoom {
  /** What every phone shows from now on. */
  ask(question: unknown): void;
  /**
   * Opens all ballots of a round at once, for good: nobody can read one before, and nobody can answer after. Waits for the
   * line where it is down.
   */
  show(round: string): Promise<readonly Ballot[]>;
  close(): void;
}

export interface Ballot {
  readonly person: string;
  readonly answer: unknown;
}

export interface Membership {
  readonly process: string;
  /** Chance, and the same for as long as the meeting lasts. */
  readonly person: string;
  readonly token: string;
}
export type JoinRefusal = 'wrong' | 'wait';

export interface PhoneHears {
  onQuestion(question: unknown): void;
  /** This phone's answers that are not on the server's disk yet. */
  onUnsent(count: number): void;
  /** What this phone has answered to a round, here or before. */
  onAnswer(round: string, answer: unknown): void;
  /** The meeting is over for phones. */
  onEnded(): void;
}

export interface Phone {
  /** Answers a round, or answers anew. */
  answer(round: string, answer: unknown): void;
  /** The phone was away, and looks at the page again. */
  wake(): void;
  close(): void;
}
