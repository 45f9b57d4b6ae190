import { mutated, numbersFrom } from './mutate.ts';
import { fuzzedReaders, type FuzzedReader } from './readers.ts';

export interface FuzzFigures {
  readonly name: string;
  cases: number;
  readonly outcomes: Record<string, number>;
  /** Milliseconds of the slowest case, and its seed. */
  slowest: { ms: number; seed: number };
  readonly thrown: { readonly seed: number; readonly error: string }[];
}

/** Throws mutated files at every reader; case `n` of a run is made from the seed `seed + n` alone, so it can be made again. */
export async function fuzz(
  cases: number,
  seed: number,
  each: (done: number) => void = () => undefined,
): Promise<readonly FuzzFigures[]> {
  const readers = await fuzzedReaders();
  const figures = new Map<string, FuzzFigures>(
    readers.map(({ name }) => [
      name,
      { name, cases: 0, outcomes: {}, slowest: { ms: 0, seed: 0 }, thrown: [] },
    ]),
  );
  for (let index = 0; index < cases; index += 1) {
    const next = numbersFrom(seed + index);
    const reader = chosen(readers, next());
    const figure = figures.get(reader.name);
    if (!figure) continue;
    const sample = reader.samples[Math.floor(next() * reader.samples.length)] ?? new Uint8Array();
    const bytes = (next() < 0.02 ? mutated : reader.mutate)(sample, next);
    const began = performance.now();
    try {
      const outcome = await reader.read(bytes);
      figure.outcomes[outcome] = (figure.outcomes[outcome] ?? 0) + 1;
    } catch (error) {
      figure.thrown.push({ seed: seed + index, error: String(error) });
    }
    const ms = performance.now() - began;
    figure.cases += 1;
    if (ms > figure.slowest.ms) figure.slowest = { ms, seed: seed + index };
    each(index + 1);
  }
  return [...figures.values()];
}

function chosen(readers: readonly FuzzedReader[], number: number): FuzzedReader {
  let left = number * readers.reduce((sum, { share }) => sum + share, 0);
  const found = readers.find(({ share }) => {
    left -= share;
    return left < 0;
  });
  if (!found) throw new RangeError('No reader has a share.');
  return found;
}
