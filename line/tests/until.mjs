import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is so. Fails after a time no machine needs. */
export async function until(test, most = 60_000, step = 10) {
  for (let waited = 0; !(await test()); waited += step) {
    if (waited > most) throw new Error(`Not so after a long time: ${test}`);
    await sleep(step);
  }
}
