import type { Page } from '@playwright/test';
import { DATABASE_NAME } from '#storage/db/database.ts';

/** From a keystroke to its text lying in the database, ms. */
export async function storedTimes(page: Page, processId: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let index = 0; index < 12; index += 1) {
    const mark = `§${index}.${Math.round(performance.now())}§`;
    const start = await page.evaluate(() => performance.now());
    await page.keyboard.insertText(mark);
    const stored = await page.evaluate(
      async ({ database, id, text }) => {
        const open = await new Promise<IDBDatabase>((done, failed) => {
          const request = indexedDB.open(database);
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(new Error('no database'));
        });
        const holds = (): Promise<boolean> =>
          new Promise((done) => {
            const request = open.transaction('processes').objectStore('processes').get(id);
            request.onsuccess = () => done(JSON.stringify(request.result).includes(text));
            request.onerror = () => done(false);
          });
        while (!(await holds())) await new Promise((next) => setTimeout(next, 5));
        open.close();
        return performance.now();
      },
      { database: DATABASE_NAME, id: processId, text: mark },
    );
    times.push(stored - start);
  }
  return times;
}
