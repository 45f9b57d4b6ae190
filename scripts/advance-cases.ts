import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AdvanceAnswer } from '#domain/advance/answer.ts';
import type { Process } from '#domain/process/process.ts';
import { answerIn, invitedProcess } from '../tests/support/advance-case.ts';
import { readCase } from '../tests/support/case.ts';

const folder = join(import.meta.dirname, '..', 'tests', 'fixtures', 'cases');

/** A kept case, its process before anybody has answered, and what each leader answers. */
interface AdvanceCase {
  readonly invited: (id: string, leaders?: number) => Process;
  readonly answer: (process: Process, leader: string) => AdvanceAnswer;
}

export const advanceCases = (): readonly AdvanceCase[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const given = readCase(join(folder, name));
      return {
        invited: (id, leaders) => invitedProcess(given, id, leaders),
        answer: (process, leader) => answerIn(given, process, leader),
      };
    });
