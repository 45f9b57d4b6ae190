import type { Exchanged, Shadow, Written } from './process-repository.ts';
import type { Process } from '#domain/process/process.ts';

/**
 * What carries a process between machines. The record on this machine's disk stays the truth here: the carrier brings what is
 * stored here to the others, and stores here what they have stored, whether the line is up now or was down for days.
 */
export interface Carrier {
  /** Something is stored here that the others may lack. */
  stir(): void;
  /** Tells the others who is here, and at which place. */
  say(me: PersonHere): void;
  /** Nothing more is brought or fetched when this resolves; what was under way is stored. */
  close(): Promise<void>;
}

/** A person who works in the process on another machine now. */
export interface PersonHere {
  readonly name: string;
  /** The address of a place in the answers, or nothing. */
  readonly at: string;
}

/**
 * `shared`: all that stands on this machine's disk stands on the server's. `waiting`: not all of it does, or nobody knows.
 * `ended`: the line takes nothing from here any longer. `newer`: it is shared by a newer program than this one, which neither reads nor
 * writes there. `older`: by an older one, until the one who shares has opened it in this.
 */
export type SharedState = 'waiting' | 'shared' | 'ended' | 'newer' | 'older';

/** The way to the others. What is pushed while nobody answers is sent when somebody does. */
export interface Wire {
  push(update: Uint8Array): void;
  say(me: PersonHere): void;
  close(): void;
}

export interface WireHears {
  /** All that the server has, when all of it has come the first time; before that nothing is sent from here. */
  onFirst(whole: Uint8Array): void;
  onUpdate(update: Uint8Array): void;
  /** Is there anything of what was pushed that is not known to be on the server's disk? */
  onUnsent(isUnsent: boolean): void;
  onPeople(people: readonly PersonHere[]): void;
  /** The line does not let us in any longer. */
  onRefused(): void;
}
export type Connect = (hears: WireHears) => Wire;

export interface CarrierGiven {
  readonly connect: Connect;
  /** `ProcessRepository.exchange` of the process. */
  readonly exchange: (work: (process: Process, shadow: Shadow | null) => Exchanged) => Promise<Written>;
  /** Keeps the process as it is now, before what others have takes its place. */
  readonly keepVersion: () => Promise<unknown>;
  /** May this machine put the answers there where nobody has? Two that did would write everything twice. */
  readonly begins: boolean;
  readonly newId: () => string;
  /** What others had done is stored here. */
  readonly onWritten: (written: Written) => void;
  readonly onState: (state: SharedState) => void;
  readonly onPeople: (people: readonly PersonHere[]) => void;
}
