import { useCallback, useMemo, useState } from 'react';
import { pathOf, type Place } from '#domain/process/place.ts';
import { addRow, moveRow, removeRow, siblingPlace } from '#domain/process/row-deeds.ts';
import { isBlankRow, rowsOf } from '#domain/process/rows.ts';
import { valueAt } from '#domain/process/value-at.ts';
import { newId } from '#session/machine/new-id.ts';
import { useMadeOf, useProcessStore } from '#session/process/process-context.tsx';
import { useLocalUndo } from '#session/process/use-local-undo.ts';
import { useWords } from '#session/words/use-words.ts';

export interface RowsHandle {
  readonly ids: readonly string[];
  /** The row that was just added; its first field takes the cursor. */
  readonly fresh: string | null;
  readonly status: RowsStatus | null;
  /** Adds a blank row last. */
  readonly add: () => void;
  readonly remove: (id: string, name: string) => void;
  readonly move: (id: string, by: -1 | 1, name: string) => void;
  readonly undo: () => void;
}

/** What moving a row is called where the rows do not stand under each other. Keep it the same between renders. */
export interface MoveWords {
  readonly back: (name: string) => string;
  readonly on: (name: string) => string;
}

/** Said aloud and shown under the list after a row was removed or moved. */
export interface RowsStatus {
  readonly text: string;
  readonly canUndo: boolean;
}

/** The list says it itself, in the line under it: nothing is to be read aloud twice. */
const SHOWN = '';

/** The rows of a field as a list of ids, and what can be done with them. Cells are read by their own editors. */
export function useRows({ step, field }: Place, addLabel: string, across?: MoveWords): RowsHandle {
  const store = useProcessStore();
  const inProcess = useWords('inProcess');
  const { back = inProcess.fill.moveUpOf, on = inProcess.fill.moveDownOf } = across ?? {};
  const list = useMemo(() => ({ step, field }), [step, field]);
  const joined = useMadeOf(step, pathOf(list), (rows) =>
    rowsOf(rows)
      .map((row) => row.id)
      .join(' '),
  );
  const ids = joined === '' ? [] : joined.split(' ');
  const [fresh, setFresh] = useState<string | null>(null);
  const [status, setStatus] = useState<RowsStatus | null>(null);
  const { change: removeAs, undo: undoRemoval } = useLocalUndo();

  const add = useCallback(() => {
    const id = newId();
    setFresh(id);
    store.change(addRow(list, { id }), addLabel);
    setStatus(null);
  }, [store, list, addLabel]);

  const remove = useCallback(
    (id: string, name: string) => {
      const { answers } = store.getState().process;
      const row = rowsOf(valueAt(answers, list.step, pathOf(list))).find((one) => one.id === id);
      const text = inProcess.fill.removed(name);
      const isShown = row !== undefined && !isBlankRow(row);
      removeAs(removeRow(answers, list, id), inProcess.fill.removeOf(name), isShown ? SHOWN : undefined);
      setStatus(isShown ? { text, canUndo: true } : null);
    },
    [store, removeAs, list, inProcess],
  );

  const move = useCallback(
    (id: string, by: -1 | 1, name: string) => {
      const { answers } = store.getState().process;
      const changes = moveRow(answers, list, id, by);
      if (changes.length === 0) return;
      const target = siblingPlace(rowsOf(valueAt(answers, list.step, pathOf(list))), id) + by;
      const text = inProcess.fill.moved(name, target + 1);
      store.change(changes, by < 0 ? back(name) : on(name), SHOWN);
      setStatus({ text, canUndo: false });
    },
    [store, list, inProcess, back, on],
  );

  const undo = useCallback(() => {
    // Only the removal itself is taken back; something done since then stays.
    undoRemoval();
    setStatus(null);
  }, [undoRemoval]);

  return { ids, fresh, status, add, remove, move, undo };
}
