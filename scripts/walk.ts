import type { Browser } from '@playwright/test';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { norwegianDesk } from '../tests/support/browser.ts';
import { readCase } from '../tests/support/case.ts';
import { answersBeyond } from '../tests/support/case-answers-beyond.ts';
import { answersOf } from '../tests/support/case-answers.ts';
import { PATIENCE_MS } from '../tests/support/person/patient-expect.ts';
import { walkCase } from '../tests/support/person/walk-case.ts';
import { watchNetwork } from '../tests/support/person/watch-network.ts';
import { inBuiltProgram } from './built-program.ts';
import { heardProblems, reasonOf, reported } from './walk-problems.ts';

/**
 * Fills a case into the built program in a real browser, with a picture of each step, and takes the documents.
 * Prints what was written, and gives the exit code: 1 with the reason when an answer has no place in the form or
 * does not stand there, when the page complains, or when anything asks for another host.
 */
export async function walk(casePath: string, folder: string): Promise<0 | 1> {
  const out = resolve(folder);
  const pictures = join(out, 'steps');
  return reported(async () => {
    const given = readCase(casePath);
    const { answers, noPlace } = answersOf(given);
    const all = [...answers, ...answersBeyond(given)];
    const lost = noPlace.map(
      ({ from, value, why }) => `No place for ${from} = ${JSON.stringify(value)}: ${why}`,
    );
    // Pictures of an earlier walk must not pass for pictures of this one.
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    const walked = inBuiltProgram((url, browser) =>
      walkIn(browser, { url, folder: out, pictures, answers: all }),
    );
    return [...lost, ...(await walked.catch((error: unknown) => [reasonOf(error)]))];
  });
}

interface WalkInput {
  readonly url: string;
  readonly folder: string;
  readonly pictures: string;
  readonly answers: Parameters<typeof walkCase>[1]['answers'];
}

async function walkIn(browser: Browser, given: WalkInput): Promise<readonly string[]> {
  const context = await browser.newContext({ ...norwegianDesk, acceptDownloads: true });
  context.setDefaultTimeout(PATIENCE_MS);
  const heard = await watchNetwork(context, given.url);
  const page = await context.newPage();
  const written = await walkCase(page, { ...given, say: (line) => console.log(line) });
  const taken = readdirSync(given.pictures).map((name) => join(given.pictures, name));
  for (const path of [...written, ...taken]) console.log(`wrote ${path} ${statSync(path).size}`);
  return heardProblems(heard);
}
