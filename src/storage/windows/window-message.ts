import { isChange } from '#domain/process/is-change.ts';
import type { Sent, StoredChange, Write } from '#storage/order.ts';
import type { Made, WindowMessage } from '#storage/windows.ts';

/** The value of one shared part, and where it stands among all that were set. */
export interface Entry {
  readonly value: unknown;
  /** One more than any count its sender had seen; of two equal counts the one with the larger `by` is later. */
  readonly count: number;
  readonly by: string;
}

/** Everything that is said on a line. */
export type LineMessage =
  | WindowMessage
  | { readonly kind: 'part'; readonly part: string; readonly entry: Entry }
  /** A line was just opened: tell it the parts. */
  | { readonly kind: 'hello' };

/**
 * What came in on a line; null when it is not understood. A window with an older or newer program may speak
 * differently: what it says is then not followed, and the database stays right.
 */
export function readMessage(data: unknown): LineMessage | null {
  if (!isRecord(data)) return null;
  const { kind, changes, sent, part, made, write } = data;
  switch (kind) {
    case 'changes':
      if (!Array.isArray(changes) || !changes.every(isChange) || !(sent === undefined || isSent(sent)))
        return null;
      return {
        kind,
        changes,
        ...(sent && { sent }),
        ...(isMade(made) && made.length === changes.length && { made }),
      };
    case 'written':
      return isSent(sent) ? { kind, sent, ...(isWrite(write) && { write }) } : null;
    case 'part': {
      const entry = readEntry(data['entry']);
      return typeof part === 'string' && entry ? { kind, part, entry } : null;
    }
    case 'replaced':
    case 'removed':
    case 'hello':
      return { kind };
    default:
      return null;
  }
}

export function readEntry(data: unknown): Entry | null {
  if (!isRecord(data)) return null;
  const { value, count, by } = data;
  return Number.isSafeInteger(count) && typeof by === 'string' ? { value, count: count as number, by } : null;
}

const isMade = (data: unknown): data is readonly Made[] =>
  Array.isArray(data) &&
  data.every((one) => isRecord(one) && [one['upTo'], one['after']].every(Number.isSafeInteger));
const isWrite = (data: unknown): data is Write =>
  isRecord(data) &&
  Number.isSafeInteger(data['writes']) &&
  Array.isArray(data['changes']) &&
  data['changes'].every(isStored);
const isStored = (data: unknown): data is StoredChange =>
  isRecord(data) && isChange(data['change']) && (data['sent'] === undefined || isSent(data['sent']));
const isSent = (data: unknown): data is Sent =>
  isRecord(data) && typeof data['by'] === 'string' && Number.isSafeInteger(data['upTo']);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
