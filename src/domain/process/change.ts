import { differenceOf } from './counts.ts';
import { isMerging, merged, unmerging, type MergingChange } from './merging.ts';
import type { Answers } from './process.ts';
import type { Row } from './rows.ts';
import { withTyped, type Typed } from './typed-text.ts';
import { valueAt, type Path } from './value-at.ts';

/**
 * A change is the smallest thing a person does: one field of one row of one step. Windows, undo and the
 * database all speak in changes, never in whole records, so that two writers cannot wipe each other out.
 * Counts and lists of ids change by adding and including (`merging.ts`), so that neither writer loses anything.
 */
export type Change =
  | MergingChange
  | {
      readonly kind: 'set';
      readonly step: string;
      readonly path: Path;
      readonly value: unknown;
      /** For a text that was typed in: others who type there at the same time stand too. */
      readonly typed?: Typed;
    }
  | {
      readonly kind: 'insert';
      readonly step: string;
      readonly path: Path;
      readonly row: Row;
      readonly before?: string;
    }
  | { readonly kind: 'remove'; readonly step: string; readonly path: Path; readonly row: string }
  | {
      readonly kind: 'move';
      readonly step: string;
      readonly path: Path;
      readonly row: string;
      readonly before?: string;
    };

/** What stands there once it is set. Where nothing stands any longer, all that its writer saw comes back. */
function setValue(now: unknown, { value, typed }: Extract<Change, { readonly kind: 'set' }>): unknown {
  const next = value ?? '';
  if (!typed || now === typed.was || typeof now !== 'string' || typeof next !== 'string') return value;
  return withTyped(now, next, typed) || undefined;
}

const isRows = (node: unknown): node is readonly Row[] => Array.isArray(node);

/**
 * Answers with the change applied; the argument is left alone. Setting a cell of a row that is gone
 * (removed in another window while someone typed) brings the row back: text is never dropped. So does adding and
 * including there. Inserting a row that is there already, and removing or moving one that is not, changes nothing.
 */
export function applyChange(answers: Answers, change: Change): Answers {
  return update(answers, [change.step, ...change.path], 0, (node) => changed(node, change)) as Answers;
}

export const applyChanges = (answers: Answers, changes: readonly Change[]): Answers =>
  changes.reduce(applyChange, answers);

/** The change that takes `applyChange(answers, change)` back to `answers`; `null` when nothing changes. */
export function inverseOf(answers: Answers, change: Change): Change | null {
  const { step, path } = change;
  const value = valueAt(answers, step, path);
  if (change.kind === 'set') {
    return value === setValue(value, change)
      ? null
      : (removalOfNewRow(answers, step, path) ?? { kind: 'set', step, path, value });
  }
  if (isMerging(change)) {
    if (merged(value, change) === value) return null;
    return (
      removalOfNewRow(answers, step, path) ?? unmerging(value, change) ?? { kind: 'set', step, path, value }
    );
  }
  const rows = isRows(value) ? value : [];
  const id = change.kind === 'insert' ? change.row.id : change.row;
  const index = rows.findIndex((row) => row.id === id);
  if (change.kind === 'insert')
    return index < 0
      ? (removalOfNewRow(answers, step, path) ?? { kind: 'remove', step, path, row: id })
      : null;
  const row = rows[index];
  if (!row) return null;
  const next = rows[index + 1];
  const before = next ? { before: next.id } : {};
  return change.kind === 'remove'
    ? { kind: 'insert', step, path, row, ...before }
    : { kind: 'move', step, path, row: id, ...before };
}

/**
 * The change as it acts on these answers. A count goes no further than to zero, so another writer, who may have
 * counted more, is told how far it went here; `null` where adding or including changes nothing.
 */
export function effectOf(answers: Answers, change: Change): Change | null {
  if (!isMerging(change)) return change;
  const value = valueAt(answers, change.step, change.path);
  const after = merged(value, change);
  if (after === value) return null;
  return change.kind === 'add' ? { ...change, by: differenceOf(value, after, change.at) } : change;
}

/** A change inside a row that is not there brings the row in; taking it back takes the outermost such row away. */
function removalOfNewRow(answers: Answers, step: string, path: Path): Change | null {
  for (let end = 2; end <= path.length; end += 2) {
    if (valueAt(answers, step, path.slice(0, end)) === undefined)
      return { kind: 'remove', step, path: path.slice(0, end - 1), row: path[end - 1] as string };
  }
  return null;
}

function changed(node: unknown, change: Change): unknown {
  if (change.kind === 'set') return setValue(node, change);
  if (isMerging(change)) return merged(node, change);
  const rows = isRows(node) ? node : [];
  switch (change.kind) {
    case 'insert':
      return rows.some((row) => row.id === change.row.id) ? node : placed(rows, change.row, change.before);
    case 'remove':
      return rows.some((row) => row.id === change.row) ? rows.filter((row) => row.id !== change.row) : node;
    case 'move': {
      const row = rows.find((candidate) => candidate.id === change.row);
      return row && change.before !== row.id
        ? placed(
            rows.filter((other) => other !== row),
            row,
            change.before,
          )
        : node;
    }
  }
}

function placed(rows: readonly Row[], row: Row, before: string | undefined): readonly Row[] {
  const index = before === undefined ? -1 : rows.findIndex((other) => other.id === before);
  return index < 0 ? [...rows, row] : rows.toSpliced(index, 0, row);
}

/** A path reads step, field, row, column, row, column …: rows stand at the even places from the second on. */
function update(node: unknown, path: Path, index: number, at: (node: unknown) => unknown): unknown {
  const key = path[index];
  if (key === undefined) return at(node);
  return index >= 2 && index % 2 === 0 ? updateRow(node, key) : updateKey(node, key);

  function updateRow(rowsNode: unknown, id: string): unknown {
    const rows = isRows(rowsNode) ? rowsNode : [];
    const found = rows.findIndex((row) => row.id === id);
    const before: Row = rows[found] ?? { id };
    const after = update(before, path, index + 1, at) as Row | undefined;
    if (after === before) return rowsNode;
    // A whole row that is set to nothing is taken away.
    if (after === undefined) return rows.filter((row) => row.id !== id);
    return found < 0 ? [...rows, after] : rows.with(found, after);
  }

  function updateKey(objectNode: unknown, name: string): unknown {
    const object = (objectNode ?? {}) as Readonly<Record<string, unknown>>;
    const before = Object.hasOwn(object, name) ? object[name] : undefined;
    const after = update(before, path, index + 1, at);
    if (after === before) return objectNode;
    if (after !== undefined) return { ...object, [name]: after };
    const { [name]: _gone, ...others } = object;
    return others;
  }
}
