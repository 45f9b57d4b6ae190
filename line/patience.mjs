import { setTimeout as sleep } from 'node:timers/promises';

/** How often, and how many times, a database that is away is asked again before somebody is let in, ms. */
const AGAIN_MS = 500;
const TIMES = 80;

/**
 * Does what needs the database as soon as that is there: who is turned away instead is told that a right is gone, which is not so.
 * @template T @param {() => T | Promise<T>} work @returns {Promise<T>}
 */
export async function whenThere(work) {
  for (let time = 1; ; time += 1)
    try {
      return await work();
    } catch (error) {
      // What is refused is thrown as a plain object.
      if (!(error instanceof Error) || time === TIMES) throw error;
      await sleep(AGAIN_MS);
    }
}
