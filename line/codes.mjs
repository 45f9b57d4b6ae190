import { randomBytes, randomInt } from 'node:crypto';

/** How long a code lets phones in. The facilitator's program asks for a new one before that. */
export const CODE_MS = 30 * 60_000;
/** Wrong figures tried in a minute, by all together, before nobody's figures are looked at for the rest of it. */
export const WRONG_A_MINUTE = 10;
/** Wrong figures tried in the life of a code before it is closed. */
export const WRONG_IN_ALL = 50;

/**
 * Six figures to type, and a long key in the picture to scan. Who guesses is stopped by the limits; who scans never meets them.
 * Kept in memory alone: after a restart the facilitator's program asks for a new one.
 * @param {() => number} now
 */
export function createCodes(now) {
  /** @type {Map<string, { process: string, key: string, until: number, wrong: number }>} */
  const open = new Map();
  /** @type {number[]} */
  let wrongAt = [];

  const dropOld = () => {
    for (const [figures, code] of open)
      if (code.until <= now() || code.wrong >= WRONG_IN_ALL) open.delete(figures);
    wrongAt = wrongAt.filter((at) => at > now() - 60_000);
  };
  return {
    /** @param {string} process */
    create(process) {
      dropOld();
      let figures = '';
      do figures = String(randomInt(1_000_000)).padStart(6, '0');
      while (open.has(figures));
      const code = { process, key: randomBytes(12).toString('base64url'), until: now() + CODE_MS, wrong: 0 };
      open.set(figures, code);
      return { figures, key: code.key, until: code.until };
    },
    /**
     * The process a code or a key leads to.
     * @param {string} given
     * @returns {string | 'wrong' | 'wait'} `wait` when too many wrong ones were tried, whatever this one is.
     */
    processOf(given) {
      dropOld();
      if (!/^\d{6}$/.test(given))
        return [...open.values()].find(({ key }) => key === given)?.process ?? 'wrong';
      if (wrongAt.length >= WRONG_A_MINUTE) return 'wait';
      const found = open.get(given);
      if (found) return found.process;
      wrongAt.push(now());
      for (const code of open.values()) code.wrong += 1;
      return 'wrong';
    },
    /** @param {string} process */
    closeAll(process) {
      for (const [figures, code] of open) if (code.process === process) open.delete(figures);
    },
  };
}

/** @typedef {ReturnType<typeof createCodes>} Codes */
