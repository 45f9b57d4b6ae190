import type { Undoing } from '#session/process/use-undo.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button, IconButton } from '#ui/button.tsx';

/** «Angre» and «Gjør om», each with what it would do. */
export function UndoButtons({ undoing: { undo, redo, last, next } }: { undoing: Undoing }) {
  const shell = useWords('shell');
  return (
    <>
      <Button
        look="quiet"
        size="small"
        icon="undo"
        disabled={last === undefined}
        title={last === undefined ? shell.frame.undo : shell.frame.undoWhat(last)}
        onClick={undo}
      >
        {shell.frame.undo}
      </Button>
      <IconButton
        icon="redo"
        label={next === undefined ? shell.frame.redo : shell.frame.redoWhat(next)}
        disabled={next === undefined}
        onClick={redo}
      />
    </>
  );
}
