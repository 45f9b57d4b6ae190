import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';

interface RestoreProps {
  readonly when: string;
  readonly onClose: () => void;
  readonly onRestore: () => void;
}

/** Asks before all answers are taken back to an earlier version, and says that today's are kept. */
export function RestoreDialog({ when, onClose, onRestore }: RestoreProps) {
  const inProcess = useWords('inProcess');
  const words = inProcess.versions;
  return (
    <Dialog
      heading={words.restoreTitle(when)}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={onRestore}>{words.restoreConfirm}</Button>
          <Button look="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p>{words.restoreText}</p>
    </Dialog>
  );
}
