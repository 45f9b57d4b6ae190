/** One measured number. `aim` is what we strive for; nothing fails when it is missed, since machines differ. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'MB' | 'characters';
  readonly aim: number;
}

/** How often each figure is measured; the median is printed. */
export const RUNS = 5;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** The value 95 of 100 stay under. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? 0;
}

export function print({ name, value, unit, aim }: Figure): void {
  console.log(JSON.stringify({ name, value: Math.round(value * 10) / 10, unit, aim }));
}

/** Measures five times and gives the median. */
export async function medianOf(measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < RUNS; run += 1) values.push(await measure());
  return median(values);
}
