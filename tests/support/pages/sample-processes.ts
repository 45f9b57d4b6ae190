import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadExample } from '#content/example.ts';
import type { Answers } from '#domain/process/process.ts';
import { processAnswers } from '../case-process.ts';
import { readCase } from '../case.ts';
import { afterMeetings } from './held-meetings.ts';

const CASES = ['tests/fixtures/cases', 'tests/fixtures/cases/real'];

/** A process as people have filled it in, after both meetings, by a name. */
export interface Sample {
  readonly name: string;
  readonly answers: () => Promise<Answers>;
}

const sampleOf = (path: string): Sample => ({
  name: basename(path, '.json'),
  answers: () => Promise.resolve(afterMeetings(processAnswers(readCase(path)))),
});

/** The example, every kept case, and the cases in `more`. */
export const samples = (more: readonly string[] = []): readonly Sample[] => [
  { name: 'example', answers: async () => afterMeetings(await loadExample()) },
  ...CASES.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .toSorted()
      .map((name) => sampleOf(join(folder, name))),
  ),
  ...more.map(sampleOf),
];
