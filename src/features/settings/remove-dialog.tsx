import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';

interface RemoveDialogProps {
  readonly title: string;
  readonly text: string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** Throwing away is for good, so it is asked about. */
export function RemoveDialog({ title, text, onClose, onRemove }: RemoveDialogProps) {
  const { template } = useWords('settings');
  return (
    <Dialog
      open
      heading={title}
      onClose={onClose}
      actions={
        <>
          <Button danger onClick={onRemove}>
            {template.remove}
          </Button>
          <Button look="secondary" onClick={onClose}>
            {template.cancel}
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  );
}
