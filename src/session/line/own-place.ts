import type { OwnPlace } from '#storage/line.ts';

/** A process's own place on the line, as the windows of this browser remember it. */
export function readOwnPlace(value: unknown): OwnPlace | null {
  const { process, token } = Object(value) as Record<string, unknown>;
  return typeof process === 'string' && typeof token === 'string' ? { process, token } : null;
}
