/** Chance that can be had again: the same seed gives the same numbers. */
export interface Chance {
  /** A whole number from 0 up to, not with, `below`. */
  readonly below: (below: number) => number;
  /** Does something happen that happens in so many of a hundred? */
  readonly percent: (percent: number) => boolean;
  /** One of them; throws where there is none. */
  readonly one: <T>(of: readonly T[]) => T;
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  // Mulberry32: small, even, and the same on every machine.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    percent: (percent) => next() * 100 < percent,
    one(of) {
      if (of.length === 0) throw new Error('There is none to take.');
      return of[below(of.length)] as (typeof of)[number];
    },
  };
}
