import { stripVTControlCharacters } from 'node:util';

/** Enough of a reason to act on; a text of the case can be very long, and the test library writes in colours. */
const short = (reason: string): string => stripVTControlCharacters(reason).slice(0, 1500);

/** What a person can read of an error. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Does a walk, prints what went wrong in it, and gives the exit code: 1 when anything did. */
export async function reported(walk: () => Promise<readonly string[]>): Promise<0 | 1> {
  const problems = await walk().catch((error: unknown) => [reasonOf(error)]);
  for (const problem of problems) console.error(`FAILED ${short(problem)}`);
  return problems.length === 0 ? 0 : 1;
}

/** What the network and the pages had to say, as problems. */
export const heardProblems = (heard: {
  readonly strangers: readonly string[];
  readonly complaints: readonly string[];
}): readonly string[] => [
  ...heard.strangers.map((address) => `The page asked for ${address}`),
  ...heard.complaints.map((text) => `The page complained: ${text}`),
];
