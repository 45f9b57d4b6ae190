import { isChange } from '#domain/process/is-change.ts';
import type { Sent, WindowMessage } from '#storage/windows.ts';

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
  const { kind, changes, sent, part } = data;
  switch (kind) {
    case 'changes':
      return Array.isArray(changes) && changes.every(isChange) && (sent === undefined || isSent(sent))
        ? { kind, changes, ...(sent ? { sent } : {}) }
        : null;
    case 'written':
      return isSent(sent) ? { kind, sent } : null;
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

const isSent = (data: unknown): data is Sent =>
  isRecord(data) && typeof data['by'] === 'string' && Number.isSafeInteger(data['upTo']);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
