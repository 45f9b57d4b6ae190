/** One measured number. `aim` is what we strive for; nothing fails when it is missed, since machines differ. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'MB' | 'characters' | 'layouts';
  readonly aim: number;
}

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

/** One decimal: more is noise. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** How many times the second the first is; absent where there is nothing to compare with. */
export const ratioOf = (value: number, other: number | undefined): number | undefined =>
  other === undefined || other <= 0 ? undefined : Math.round((value / other) * 100) / 100;
