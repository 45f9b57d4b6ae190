import { applyChange, type Change } from '#domain/process/change.ts';
import { valueAt } from '#domain/process/value-at.ts';
import type { Process } from '#domain/process/process.ts';
import { isBlank, rowIn, rowsOf, textOf, type Row } from '#domain/process/rows.ts';
import type { Answers } from '#domain/process/process.ts';
import { sameValue } from '#domain/values/same-value.ts';
import { orderAfter, storedOf, type Order, type StoredChange } from './order.ts';
import type { KeptVersion, PendingChange, Written } from './process-repository.ts';

/** What a change would take away though its writer never saw it: where it stood, and what it was. */
type Unseen = { readonly path: readonly string[]; readonly value: unknown } | null;

/**
 * The record with the changes applied in order, and everything that one of them takes away though its writer had not
 * seen it: a text another window wrote, a row with something new in it. A blank value is not kept: nothing a person wrote
 * is lost with it. What is stored already is left out, and so is another's change whose forerunners are not stored yet:
 * its own writer will store it.
 */
export function applyPending(
  record: { readonly process: Process; readonly order: Order },
  pending: readonly PendingChange[],
  at: string,
): Written & { readonly kept: readonly KeptVersion[] } {
  const { process, order } = record;
  const kept: KeptVersion[] = [];
  const changes: StoredChange[] = [];
  const stored = new Map<string, number>();
  let { answers } = process;
  for (const one of pending) {
    const { sent, after } = one;
    const upTo = sent ? (stored.get(sent.by) ?? storedOf(order, sent.by)) : 0;
    if (sent && sent.upTo <= upTo) continue;
    if (after !== undefined && after > upTo) continue;
    const change = changeAfter(one, upTo);
    const unseen = unseenBy(answers, change, seenAt(one, upTo));
    if (unseen)
      kept.push({ processId: process.id, at, because: 'overwritten', step: change.step, ...unseen });
    answers = applyChange(answers, change);
    changes.push({ change, ...(sent && { sent }) });
    if (sent) stored.set(sent.by, sent.upTo);
  }
  if (changes.length === 0) return { process, order, changes, kept };
  return {
    process: { ...process, answers, updatedAt: at },
    order: orderAfter(order, changes),
    changes,
    kept,
  };
}

/** What a change needs to have seen for nothing to be lost by it. */
export function seenBy(answers: Answers, change: Change): unknown {
  const value = valueAt(answers, change.step, change.path);
  if (change.kind === 'set') return value;
  return change.kind === 'remove' ? rowIn(rowsOf(value), change.row) : undefined;
}

/** What its writer saw last, when so many of its changes are stored: of a text typed on, the part that is stored. */
const seenAt = ({ seen, through = [] }: PendingChange, stored: number): unknown => {
  const part = through.findLast(({ upTo }) => upTo <= stored);
  return part ? part.value : seen;
};

/** The change as it is made upon what is stored of it: of a text typed on, only what came after was typed now. */
function changeAfter({ change, through = [] }: PendingChange, stored: number): Change {
  const part = through.findLast(({ upTo }) => upTo <= stored);
  if (!part || change.kind !== 'set' || !change.typed) return change;
  return { ...change, typed: { ...change.typed, was: textOf(part.value) } };
}

function unseenBy(answers: Answers, change: Change, seen: unknown): Unseen {
  const value = valueAt(answers, change.step, change.path);
  if (change.kind === 'set' && change.typed && isText(value) && isText(change.value)) return null;
  if (change.kind === 'set')
    return isBlank(value) || sameValue(value, seen) || sameValue(value, change.value)
      ? null
      : { path: change.path, value };
  if (change.kind === 'remove') {
    const row = rowIn(rowsOf(value), change.row);
    return row && hasMore(row, isRow(seen) ? seen : null)
      ? { path: [...change.path, change.row], value: row }
      : null;
  }
  if (change.kind !== 'insert') return null;
  // A row that is there already stays as it is; what else would have come in with it is kept.
  const row = rowIn(rowsOf(value), change.row.id);
  return row && hasMore(change.row, row) ? { path: [...change.path, row.id], value: change.row } : null;
}

/** Has the row something in it that the other has not? Where it stands in a tree is nothing a person wrote. */
const hasMore = (row: Row, than: Row | null): boolean =>
  Object.entries(row).some(
    ([column, cell]) =>
      column !== 'id' && column !== 'parent' && !isBlank(cell) && !sameValue(cell, than?.[column]),
  );

const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
