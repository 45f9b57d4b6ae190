import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Process } from '#domain/process/process.ts';
import { advancePartOf } from '../tests/support/advance-part.ts';
import { readCase } from '../tests/support/case.ts';
import { answersOf } from '../tests/support/case-answers.ts';
import { textIn } from '../tests/support/case-collector.ts';
import { lostInProcess, lostInReport } from '../tests/support/lost-in-advance.ts';
import { walkAdvance as walkWithLeaders } from '../tests/support/person/walk-advance.ts';
import { readWord } from '../tests/support/read-word.ts';
import { inBuiltProgram } from './built-program.ts';
import { heardProblems, reported } from './walk-problems.ts';

/**
 * The part of a case that is the leaders' own, through the screen of the built program: one leader for each unit is
 * invited, answers in a browser of their own, and is taken in. Writes the process and the report, and gives the exit
 * code: 1 with the reason when a text or a score of a leader is not in both, or anything asks for another host.
 */
export async function walkAdvance(casePath: string, folder: string): Promise<0 | 1> {
  const out = resolve(folder);
  return reported(async () => {
    const given = readCase(casePath);
    const part = advancePartOf(answersOf(given).answers, textIn(given.clinic?.leader_role));
    if (part.leaders.length === 0) return [`${casePath} names no unit, so there is no leader to ask.`];
    mkdirSync(out, { recursive: true });
    const walked = await inBuiltProgram((url, browser) =>
      walkWithLeaders(browser, { url, part, folder: out, say: (line) => console.log(line) }),
    );
    for (const path of [walked.process, walked.report]) console.log(`wrote ${path} ${statSync(path).size}`);
    const { process } = JSON.parse(readFileSync(walked.process, 'utf8')) as { process: Process };
    return [
      ...heardProblems(walked),
      ...lostInProcess(process.answers, part.leaders),
      ...lostInReport(await readWord(walked.report), part.leaders),
    ];
  });
}
