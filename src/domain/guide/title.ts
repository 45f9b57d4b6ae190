import type { Process } from '../process/process.ts';
import { textOf } from '../process/rows.ts';
import { answerIn } from './read.ts';
import { about } from './steps/about.ts';

/** The name a person gave the process, from the first step; empty when not named yet. */
export const titleOf = ({ answers }: Pick<Process, 'answers'>): string =>
  textOf(answerIn(answers, about, 'processName'));
