/**
 * One line of JSON for each thing that happens: when, what kind, how it went, how large. Never a name, a token, a code, an
 * address of somebody or a word that was written: those who call have nothing else to say it with.
 * @param {(line: string) => void} write
 * @param {() => number} now
 */
export const createLog =
  (write, now) =>
  /** @param {string} what @param {Readonly<Record<string, number | boolean>>} [figures] */
  (what, figures = {}) =>
    write(`${JSON.stringify({ at: new Date(now()).toISOString(), what, ...figures })}\n`);

/** @typedef {ReturnType<typeof createLog>} Log */
