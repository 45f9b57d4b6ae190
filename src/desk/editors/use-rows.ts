import { useCallback, useState } from 'react';
import type { Path } from '#domain/process/value-at.ts';
import { isBlankRow, rowsOf, type Row } from '#domain/process/rows.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcess, useProcessStore } from '#session/process/process-context.tsx';
import { useLocalUndo } from '#session/process/use-local-undo.ts';
import { valueAt } from '#domain/process/value-at.ts';
import { useWords } from '#session/words/use-words.ts';

export interface RowsHandle {
  readonly ids: readonly string[];
  /** The row that was just added; its first field takes the cursor. */
  readonly fresh: string | null;
  readonly status: RowsStatus | null;
  /** Adds a blank row last, or `cells` (from a bank): into the first blank row where there is one. */
  readonly add: (cells?: Omit<Row, 'id'>) => void;
  readonly remove: (id: string, name: string) => void;
  readonly move: (id: string, by: -1 | 1, name: string) => void;
  readonly undo: () => void;
}

/** Said aloud and shown under the list after a row was removed or moved. */
export interface RowsStatus {
  readonly text: string;
  readonly canUndo: boolean;
}

/** The rows of a field as a list of ids, and what can be done with them. Cells are read by their own editors. */
export function useRows(step: string, path: Path, addLabel: string): RowsHandle {
  const store = useProcessStore();
  const shell = useWords('shell');
  const joined = useProcess(({ process }) =>
    rowsOf(valueAt(process.answers, step, path))
      .map((row) => row.id)
      .join(' '),
  );
  const ids = joined === '' ? [] : joined.split(' ');
  const [fresh, setFresh] = useState<string | null>(null);
  const [status, setStatus] = useState<RowsStatus | null>(null);
  const { change: removeAs, undo: undoRemoval } = useLocalUndo();
  const key = path.join('/');

  const rowsNow = useCallback(
    () => rowsOf(valueAt(store.getState().process.answers, step, key.split('/'))),
    [store, step, key],
  );

  const add = useCallback(
    (cells?: Omit<Row, 'id'>) => {
      const blank = cells && rowsNow().find(isBlankRow);
      const at = key.split('/');
      if (blank) {
        const sets = Object.entries(cells).map(([column, value]) => ({
          kind: 'set' as const,
          step,
          path: [...at, blank.id, column],
          value,
        }));
        store.change(sets, addLabel);
        return;
      }
      const id = newId();
      if (!cells) setFresh(id);
      store.change([{ kind: 'insert', step, path: at, row: { id, ...cells } }], addLabel);
      setStatus(null);
    },
    [store, step, key, addLabel, rowsNow],
  );

  const remove = useCallback(
    (id: string, name: string) => {
      const label = shell.fill.removeOf(name);
      const wasBlank = rowsNow().some((row) => row.id === id && isBlankRow(row));
      // Rows under this one in a tree move up to its place rather than losing their parent.
      const parent = rowsNow().find((row) => row.id === id)?.parent;
      const children = rowsNow().filter((row) => row.parent === id);
      const at = key.split('/');
      removeAs(
        [
          ...children.map((child) => ({
            kind: 'set' as const,
            step,
            path: [...at, child.id, 'parent'],
            value: parent,
          })),
          { kind: 'remove', step, path: at, row: id },
        ],
        label,
      );
      setStatus(wasBlank ? null : { text: shell.fill.removed(name), canUndo: true });
    },
    [removeAs, step, key, shell, rowsNow],
  );

  const move = useCallback(
    (id: string, by: -1 | 1, name: string) => {
      const rows = rowsNow();
      const parent = rows.find((row) => row.id === id)?.parent;
      // In a tree a row changes places with its neighbour under the same parent.
      const siblings = rows.filter((row) => row.parent === parent);
      const target = siblings.findIndex((row) => row.id === id) + by;
      const neighbour = siblings[target];
      if (!neighbour) return;
      const before = by < 0 ? neighbour.id : rows[rows.indexOf(neighbour) + 1]?.id;
      const label = by < 0 ? shell.fill.moveUpOf(name) : shell.fill.moveDownOf(name);
      store.change(
        [{ kind: 'move', step, path: key.split('/'), row: id, ...(before ? { before } : {}) }],
        label,
      );
      setStatus({ text: shell.fill.moved(name, target + 1), canUndo: false });
    },
    [store, step, key, shell, rowsNow],
  );

  const undo = useCallback(() => {
    // Only the removal itself is taken back; something done since then stays.
    undoRemoval();
    setStatus(null);
  }, [undoRemoval]);

  return { ids, fresh, status, add, remove, move, undo };
}
