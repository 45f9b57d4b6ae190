import type { Process } from '#domain/process/process.ts';
import { isBlank } from '#domain/process/rows.ts';
import { sameValue } from '#domain/values/same-value.ts';
import type { PointBecause } from '../process-repository.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Would a restore point hold anything that the last whole version does not? What a person asks for is
 * always kept. Two windows that both count hours make one point an hour together.
 */
export function isWorthKeeping(
  process: Process,
  point: { readonly because: PointBecause; /** ISO time. */ readonly at: string },
  last: { readonly at: string; readonly process: Process | null } | null,
): boolean {
  if (point.because === 'by-hand') return true;
  if (Object.values(process.answers).every((step) => Object.values(step).every(isBlank))) return false;
  if (!last) return true;
  if (point.because === 'hourly' && Date.parse(point.at) - Date.parse(last.at) < HOUR_MS) return false;
  return last.process === null || !sameValue(last.process.answers, process.answers);
}
