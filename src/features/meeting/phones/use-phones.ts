import { useRoomPart } from '#session/room/room-context.tsx';
import type { PhoneCode } from '#storage/line.ts';

/** The code that lets phones in, and whether it stands on the wall. Null while no phones are asked for. */
export interface OpenPhones extends PhoneCode {
  readonly onWall: boolean;
}
function readOpen(value: unknown): OpenPhones | null {
  const { figures, key, until, onWall } = Object(value) as Record<string, unknown>;
  return typeof figures === 'string' && typeof key === 'string' && typeof until === 'number'
    ? { figures, key, until, onWall: onWall === true }
    : null;
}

/** What is known of the phones now. `waiting`: answers that are shown and have not come yet. */
export interface PhoneCounts {
  readonly round: string;
  readonly answered: number;
  readonly here: number;
  readonly waiting: boolean;
}
const NONE: PhoneCounts = { round: '', answered: 0, here: 0, waiting: false };
function readCounts(value: unknown): PhoneCounts {
  const { round, answered, here, waiting } = Object(value) as Record<string, unknown>;
  return typeof round === 'string' && typeof answered === 'number' && typeof here === 'number'
    ? { round, answered, here, waiting: waiting === true }
    : NONE;
}

/** Which time each question is asked, and whether its answers are taken in. */
export interface Round {
  readonly number: number;
  readonly taken: boolean;
  /** Dots that were taken in, by criterion. */
  readonly dots: Readonly<Record<string, number>>;
}
const FIRST: Round = { number: 1, taken: false, dots: {} };
export type Rounds = Readonly<Record<string, Round>>;
const NO_ROUNDS: Rounds = {};
const readRounds = (value: unknown): Rounds =>
  typeof value === 'object' && value !== null ? (value as Rounds) : NO_ROUNDS;
const NO_NUMBERS: Readonly<Record<string, number>> = {};
const readNumbers = (value: unknown): Readonly<Record<string, number>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, number>>) : NO_NUMBERS;

export const useOpenPhones = () => useRoomPart('phones', readOpen);
export const usePhoneCounts = () => useRoomPart('phoneCounts', readCounts);
export const usePhoneRounds = () => useRoomPart('phoneRounds', readRounds);
export const usePhoneNumbers = () => useRoomPart('phoneNumbers', readNumbers);

export const roundIn = (rounds: Rounds, key: string): Round => rounds[key] ?? FIRST;
/** The name of a round on the line: the same question asked anew is another. */
export const roundName = (key: string, { number }: Round): string => `${key}.${number}`;
