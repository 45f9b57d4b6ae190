import type { Page } from '@playwright/test';
import { SCREEN_LANGUAGES, type ScreenLanguage } from '#domain/language/languages.ts';
import { norwegianDesk } from '../tests/support/browser.ts';
import { speak } from '../tests/support/person/states.ts';
import { readWord, textIn } from '../tests/support/read-word.ts';
import { NAMES_IN_PAGE, inBuiltProgram } from './built-program.ts';
import { createReader, type Reader } from './first-sight/reader.ts';
import { WISHES, type Wishes } from './first-sight/wishes.ts';

/** What the guide promises: presses to a mandate of the example, and minutes to one that is half written. */
const MOST_PRESSES = 3;
const MOST_MINUTES = 10;
/** Of the fields a mandate has, this many are filled. */
const HALF = 0.5;

/** Both promises in each language. Prints what it took; true when all hold. */
export function firstSight(): Promise<boolean> {
  return inBuiltProgram(async (url, browser) => {
    let holds = true;
    for (const code of SCREEN_LANGUAGES)
      for (const [what, way] of Object.entries(WAYS)) {
        const context = await browser.newContext({ ...norwegianDesk, serviceWorkers: 'block' });
        await context.addInitScript(NAMES_IN_PAGE);
        const page = await context.newPage();
        await speak(page, code);
        await page.goto(url);
        const outcome = await way(page, code).catch((error: unknown) => ({
          good: false,
          told: String(error),
        }));
        console.log(`${code}: ${what}: ${outcome.good ? 'ok' : 'FAILED'}: ${outcome.told}`);
        holds &&= outcome.good;
        await context.close();
      }
    return holds;
  });
}

interface Outcome {
  readonly good: boolean;
  readonly told: string;
}

/** Presses what says that it is the mandate as Word, and reads what came. */
async function takeMandate(page: Page, reader: Reader, wishes: Wishes): Promise<string> {
  const coming = page.waitForEvent('download');
  await reader.press(wishes.mandateAsWord);
  return textIn(await readWord(await (await coming).path()));
}

const WAYS: Readonly<Record<string, (page: Page, code: ScreenLanguage) => Promise<Outcome>>> = {
  async 'the mandate of the example'(page, code) {
    const [reader, wishes] = [createReader(page), WISHES[code]];
    await reader.press(wishes.example);
    await reader.press(wishes.allDocuments);
    const text = await takeMandate(page, reader, wishes);
    const { presses } = reader.spent();
    return {
      good: presses <= MOST_PRESSES && text.length > 2000,
      told: `${presses} presses, ${text.length} letters`,
    };
  },
  async 'a new process to a mandate that is half written'(page, code) {
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
      told: `${minutes.toFixed(1)} minutes, ${presses} presses, ${filled} of ${all} fields`,
    };
  },
};
