import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadExample } from '#content/example.ts';
import type { Answers } from '#domain/process/process.ts';
import { processAnswers } from '../case-process.ts';
import { readCase } from '../case.ts';

const CASES = 'tests/fixtures/cases';

/** A process as people have filled it in, by a name. */
export interface Sample {
  readonly name: string;
  readonly answers: () => Promise<Answers>;
}

const sampleOf = (path: string): Sample => ({
  name: basename(path, '.json'),
  answers: () => Promise.resolve(processAnswers(readCase(path))),
});

/** The example, every kept case, and the cases in `more`. */
export const samples = (more: readonly string[] = []): readonly Sample[] => [
  { name: 'example', answers: () => loadExample() },
  ...readdirSync(CASES)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => sampleOf(join(CASES, name))),
  ...more.map(sampleOf),
];
