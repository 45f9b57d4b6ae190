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
  const shell = useWords('shell');
  return (
    <span className={css['tools']}>
      <IconButton
        icon="arrow-up"
        label={shell.fill.moveUpOf(name)}
        disabled={first}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="arrow-down"
        label={shell.fill.moveDownOf(name)}
        disabled={last}
        onClick={() => onMove(1)}
      />
      <IconButton icon="remove" label={shell.fill.removeOf(name)} onClick={onRemove} />
    </span>
  );
}

/** What just happened to the rows, with the way back. */
export function RowsStatusLine({ status, undo }: { status: RowsStatus | null; undo: RowsHandle['undo'] }) {
  const shell = useWords('shell');
  return (
    <div role="status" className={css['status']}>
      {status && (
        <Notice
          actions={
            status.canUndo && (
              <Button look="secondary" size="small" icon="undo" onClick={undo}>
                {shell.fill.undo}
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
