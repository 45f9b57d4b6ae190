import type { Page } from '@playwright/test';
import type { ScreenLanguage } from '#domain/language/languages.ts';
import { readWord, textIn } from '../read-word.ts';
import { createReader, type Reader } from './reader.ts';
import { WISHES, type Wishes } from './wishes.ts';

/** What the guide promises: presses to a mandate of the example, and minutes to one that is half written. */
const MOST_PRESSES = 3;
const MOST_MINUTES = 10;
/** Of the fields a mandate has, this many are filled. */
const HALF = 0.5;

/** Whether a promise was kept, what it took, and what was read on the way: a look at a time, each line that was new. */
export interface Outcome {
  readonly good: boolean;
  readonly told: string;
  readonly looks: readonly (readonly string[])[];
}

/** Presses what says that it is the mandate as Word, and reads what came. */
async function takeMandate(page: Page, reader: Reader, wishes: Wishes): Promise<string> {
  const coming = page.waitForEvent('download');
  await reader.press(wishes.mandateAsWord);
  return textIn(await readWord(await (await coming).path()));
}

/** From the first page, which is open, to the mandate of the example as Word. */
async function toExample(page: Page, code: ScreenLanguage): Promise<Outcome> {
  const [reader, wishes] = [createReader(page), WISHES[code]];
  await reader.press(wishes.example);
  await reader.press(wishes.allDocuments);
  const text = await takeMandate(page, reader, wishes);
  const { presses } = reader.spent();
  return {
    good: presses <= MOST_PRESSES && text.length > 2000,
    told: `${presses} presses, ${text.length} letters`,
    looks: reader.looks,
  };
}

/** From the first page, which is open, through a new process to a mandate of one's own as Word, half of it written. */
async function toOwn(page: Page, code: ScreenLanguage): Promise<Outcome> {
  const [reader, wishes] = [createReader(page), WISHES[code]];
  await reader.press(wishes.create);
  for (const { step, answers } of wishes.steps) {
    await reader.press(step);
    for (const [question, answer] of answers) await reader.answer(question, answer);
    await reader.press(wishes.back);
  }
  await reader.press(wishes.mandate);
  await reader.press(wishes.fillEmpty);
  await reader.press(wishes.back);
  const [, filled = 0, all = 1] = ((await reader.find(wishes.howFar)) ?? []).map(Number);
  await reader.press(wishes.allDocuments);
  const text = await takeMandate(page, reader, wishes);
  const { minutes, presses } = reader.spent();
  return {
    good: minutes <= MOST_MINUTES && filled / all >= HALF && wishes.advises.test(text),
    told: `${minutes.toFixed(2)} minutes, ${presses} presses, ${filled} of ${all} fields`,
    looks: reader.looks,
  };
}

/** What somebody who has never seen the program does with it, each way from its first page. */
export const WAYS = {
  'the mandate of the example': toExample,
  'a new process to a mandate that is half written': toOwn,
};
