import { useState } from 'react';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';

export function RenameDialog({
  title,
  onClose,
  onSave,
}: {
  title: string;
  onClose: () => void;
  onSave: (title: string) => void;
}) {
  const shell = useWords('shell');
  const [name, setName] = useState(title);
  return (
    <Dialog
      heading={shell.start.renameTitle}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => onSave(name.trim())}>{shell.start.save}</Button>
          <Button look="secondary" onClick={onClose}>
            {shell.start.cancel}
          </Button>
        </>
      }
    >
      <Field label={shell.start.renameLabel}>
        {(ids) => (
          <TextInput
            {...ids}
            value={name}
            onChange={setName}
            focusOnMount
            onKeyDown={(event) => event.key === 'Enter' && onSave(name.trim())}
          />
        )}
      </Field>
    </Dialog>
  );
}
