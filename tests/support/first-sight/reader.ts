import type { Locator, Page } from '@playwright/test';
import { press, write } from '#tests/support/person/hand.ts';
import { expect } from '#tests/support/person/patient-expect.ts';

/** Words a person skims in a second, letters she types in one, and what a press takes, with finding what to press. */
const PACE = { wordsASecond: 5, lettersASecond: 3, secondsAPress: 3 };
/** Of a page that was seen before only what is new is read. */
const PATIENCE_MS = 30_000;

/** Somebody who reads what is in sight, presses what says what she wants, and counts what it would have taken her. */
export interface Reader {
  /** Presses what can be pressed and says this. */
  press(saying: RegExp): Promise<void>;
  /** Writes an answer to a question that says this, or presses the answer where it can be chosen. */
  answer(question: RegExp, answer: string): Promise<void>;
  /** What the page says of this, once it says it. */
  find(saying: RegExp): Promise<RegExpExecArray | null>;
  spent(): { readonly presses: number; readonly minutes: number };
  /** What was read, a look at a time: each line that was new. */
  readonly looks: readonly (readonly string[])[];
}

/** What the eye can read: what is only heard, or shown when the keys come to it, takes her no time. */
const inSight = (page: Page): Promise<string> =>
  page.locator('body').evaluate((body: HTMLElement) => {
    const all = [...body.querySelectorAll<HTMLElement>('*')];
    const unseen = all.filter((one) => getComputedStyle(one).clipPath === 'inset(50%)');
    for (const one of unseen) one.style.setProperty('display', 'none', 'important');
    const text = body.innerText;
    for (const one of unseen) one.style.removeProperty('display');
    return text;
  });

/** How many words a person reads in it. */
export const wordsOf = (text: string): number => text.split(/\s+/).filter(Boolean).length;

export function createReader(page: Page): Reader {
  const read = new Set<string>();
  const looks: string[][] = [];
  let [presses, seconds] = [0, 0];

  /** Reads every line of the page that was not read before. */
  async function look(): Promise<void> {
    const fresh = [...new Set((await inSight(page)).split('\n'))].filter((line) => !read.has(line));
    for (const line of fresh) {
      read.add(line);
      seconds += wordsOf(line) / PACE.wordsASecond;
    }
    looks.push(fresh.filter(wordsOf));
  }
  async function hit(target: Locator): Promise<void> {
    await target.waitFor({ state: 'visible', timeout: PATIENCE_MS });
    await look();
    await press(target);
    presses += 1;
    seconds += PACE.secondsAPress;
  }
  const saying = (what: RegExp): Locator =>
    page
      .getByRole('button', { name: what })
      .or(page.getByRole('link', { name: what }))
      .filter({ visible: true })
      .first();
  return {
    press: (what) => hit(saying(what)),
    async answer(question, answer) {
      const box = page
        .getByRole('textbox', { name: question })
        .or(page.getByRole('combobox', { name: question }))
        .first();
      await box.waitFor({ state: 'visible', timeout: PATIENCE_MS });
      await look();
      await write(box, answer);
      seconds += answer.length / PACE.lettersASecond + PACE.secondsAPress;
    },
    async find(what) {
      const text = page.locator('body');
      await expect(text).toHaveText(what, { useInnerText: true });
      await look();
      return what.exec(await text.innerText());
    },
    spent: () => ({ presses, minutes: seconds / 60 }),
    looks,
  };
}
