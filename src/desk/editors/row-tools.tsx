import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { RowsHandle, RowsStatus } from './use-rows.ts';
import css from './rows.module.css';

interface ToolsProps {
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Move up, move down, remove: named after the row, for mouse and keyboard alike. */
export function RowTools({ name, first, last, onMove, onRemove }: ToolsProps) {
  const inProcess = useWords('inProcess');
  return (
    <span className={css['tools']}>
      <IconButton
        icon="arrow-up"
        label={inProcess.fill.moveUpOf(name)}
        disabled={first}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="arrow-down"
        label={inProcess.fill.moveDownOf(name)}
        disabled={last}
        onClick={() => onMove(1)}
      />
      <IconButton icon="remove" label={inProcess.fill.removeOf(name)} onClick={onRemove} />
    </span>
  );
}

/** What just happened to the rows, with the way back. */
export function RowsStatusLine({ status, undo }: { status: RowsStatus | null; undo: RowsHandle['undo'] }) {
  const inProcess = useWords('inProcess');
  return (
    <div role="status" className={css['status']}>
      {status && (
        <Notice
          actions={
            status.canUndo && (
              <Button look="secondary" size="small" icon="undo" onClick={undo}>
                {inProcess.fill.undo}
              </Button>
            )
          }
        >
          {status.text}
        </Notice>
      )}
    </div>
  );
}
