/**
 * The way to a server that a trust may run beside the program (docs/line.md). Most have none, and nothing of this is then
 * fetched. What is awaited and does not come throws a `LineDown`; what is under way waits for the line to come back.
 */
export interface Line {
  /** A place of its own for one process. Whoever has the token may do everything there. */
  createProcess(): Promise<OwnPlace>;
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

export class LineDown extends Error {}

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
