import type { SaveFailure } from './autosave.ts';
import { RepositoryError } from './repository-error.ts';

/** Names the browser and Dexie give to a database that cannot be used at all. */
const BLOCKED = new Set([
  'InvalidState',
  'InvalidStateError',
  'DatabaseClosedError',
  'OpenFailedError',
  'BlockedError',
  'MissingAPIError',
  'SecurityError',
  'NotAllowedError',
]);

/** Why a write failed, in the words the save state knows. Looks through what the error wraps. */
export function saveFailureOf(error: unknown): SaveFailure {
  const chain = chainOf(error);
  if (chain.some(({ name }) => name === 'QuotaExceededError')) return 'full';
  const refusal = chain.find((link) => link instanceof RepositoryError);
  if (refusal?.reason === 'gone' || refusal?.reason === 'cleared' || refusal?.reason === 'newer')
    return refusal.reason;
  return chain.some(({ name }) => BLOCKED.has(name)) ? 'blocked' : 'unknown';
}

interface Link {
  readonly name: string;
  readonly inner?: unknown;
  readonly cause?: unknown;
}

function chainOf(error: unknown, depth = 0): readonly Link[] {
  if (depth > 5 || typeof error !== 'object' || error === null || !('name' in error)) return [];
  const link = error as Link;
  return [link, ...chainOf(link.inner, depth + 1), ...chainOf(link.cause, depth + 1)];
}
