import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';

interface RemoveProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly onDownload: () => void;
  readonly onRemove: () => void;
}

/** Asks before a process is deleted, and offers a copy first. */
export function RemoveDialog({ title, onClose, onDownload, onRemove }: RemoveProps) {
  const shell = useWords('shell');
  return (
    <Dialog
      heading={shell.start.removeTitle(title)}
      open
      onClose={onClose}
      actions={
        <>
          <Button danger onClick={onRemove}>
            {shell.start.removeConfirm}
          </Button>
          <Button look="secondary" icon="download" onClick={onDownload}>
            {shell.start.download}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {shell.start.cancel}
          </Button>
        </>
      }
    >
      <p>{shell.start.removeText}</p>
    </Dialog>
  );
}
