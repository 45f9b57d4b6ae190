import { randomBytes, randomInt } from 'node:crypto';

/** How long a code lets phones in. The facilitator's program asks for a new one before that. */
export const CODE_MS = 30 * 60_000;
/** Wrong figures tried in a minute, by all together, before nobody's figures are looked at for the rest of it. */
export const WRONG_A_MINUTE = 10;
/** Wrong figures tried in the life of a code before it is closed. */
export const WRONG_IN_ALL = 50;

/**
 * Six figures to type, and a long key in the picture to scan. Who guesses is stopped by the limits; who scans never meets them.
 * @param {import('./store.mjs').Store} store
 * @param {() => number} now
 */
export function createCodes({ database: { all, change, together } }, now) {
  const limits = createLimits({ all, change }, now);
  const dropOld = () => change('DELETE FROM codes WHERE until <= ? OR wrong >= ?', now(), WRONG_IN_ALL);
  return {
    /** @param {string} process */
    create(process) {
      dropOld();
      const code = { key: randomBytes(12).toString('base64url'), until: now() + CODE_MS };
      for (;;) {
        const figures = String(randomInt(1_000_000)).padStart(6, '0');
        const made = change(
          'INSERT INTO codes (figures, process, key, until) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
          figures,
          process,
          code.key,
          code.until,
        );
        if (made === 1) return { figures, ...code };
      }
    },
    /**
     * The process a code or a key leads to.
     * @param {string} given
     * @returns {string | 'wrong' | 'wait'} `wait` when too many wrong ones were tried, whatever this one is.
     */
    processOf: (given) =>
      together(() => {
        dropOld();
        const isFigures = /^\d{6}$/.test(given);
        if (isFigures && limits.isReached('wrong', WRONG_A_MINUTE)) return 'wait';
        const [found] = all(`SELECT process FROM codes WHERE ${isFigures ? 'figures' : 'key'} = ?`, given);
        if (found) return String(found.process);
        if (isFigures) {
          limits.count('wrong');
          change('UPDATE codes SET wrong = wrong + 1');
        }
        return 'wrong';
      }),
  };
}

/**
 * Things that may be done so many times a minute, by all together.
 * @param {Pick<import('./shape.mjs').Database, 'all' | 'change'>} database
 * @param {() => number} now
 */
export const createLimits = ({ all, change }, now) => ({
  /** @param {'wrong' | 'created'} what @param {number} most */
  isReached(what, most) {
    change('DELETE FROM tries WHERE at <= ?', now() - 60_000);
    return all('SELECT count(*) AS count FROM tries WHERE what = ?', what)[0].count >= most;
  },
  /** @param {'wrong' | 'created'} what */
  count: (what) => change('INSERT INTO tries (what, at) VALUES (?, ?)', what, now()),
});

/** @typedef {ReturnType<typeof createCodes>} Codes */
