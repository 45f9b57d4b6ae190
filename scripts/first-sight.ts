import { SCREEN_LANGUAGES } from '#domain/language/languages.ts';
import { norwegianDesk } from '../tests/support/browser.ts';
import { wordsOf } from '../tests/support/first-sight/reader.ts';
import { WAYS, type Outcome } from '../tests/support/first-sight/ways.ts';
import { speak } from '../tests/support/person/states.ts';
import { NAMES_IN_PAGE, inBuiltProgram } from './built-program.ts';

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
        const outcome = await way(page, code).catch((error: unknown): Outcome => ({
          good: false,
          told: String(error),
          looks: [],
        }));
        console.log(`${code}: ${what}: ${outcome.good ? 'ok' : 'FAILED'}: ${outcome.told}`);
        if (process.argv.includes('--words')) outcome.looks.forEach(tell);
        holds &&= outcome.good;
        await context.close();
      }
    return holds;
  });
}

/** What one look at a page gave to read, with its words counted: here is seen which page is long. */
function tell(lines: readonly string[]): void {
  console.log(`--- ${lines.reduce((sum, line) => sum + wordsOf(line), 0)} words`);
  for (const line of lines) console.log(`${String(wordsOf(line)).padStart(5)}  ${line}`);
}
