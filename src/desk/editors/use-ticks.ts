import { useCallback, useMemo } from 'react';
import { tickAll } from '#domain/process/list-deeds.ts';
import type { Place } from '#domain/process/place.ts';
import { idsOf } from '#domain/process/rows.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useValueAt } from '#session/process/use-answer.ts';

export interface TicksHandle {
  /** What is chosen, by id. */
  readonly chosen: readonly string[];
  /** The page shows these as chosen now. What was ticked in another window meanwhile stays. */
  readonly choose: (chosen: readonly string[]) => void;
}

/** The ids in a checklist or a reference, and the way to tick them one by one. `label` names the deed in the undo button. */
export function useTicks(place: Place, label: string): TicksHandle {
  const store = useProcessStore();
  const value = useValueAt(place);
  const shown = useMemo(() => idsOf(value), [value]);
  const { step, field, row, column } = place;
  const choose = useCallback(
    (chosen: readonly string[]) => {
      const at: Place = {
        step,
        field,
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
      };
      // Compared with what the page showed: what came from elsewhere since is nothing the person took away.
      store.change(tickAll(at, shown, chosen), label);
    },
    [store, step, field, row, column, label, shown],
  );
  return { chosen: shown, choose };
}
