import { useState } from 'react';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';

/** Asks for the name of a new restore point; it may stay empty. */
export function PointDialog({ onClose, onMake }: { onClose: () => void; onMake: (name: string) => void }) {
  const shell = useWords('shell');
  const words = shell.versions;
  const [name, setName] = useState('');
  const make = (): void => onMake(name.trim());
  return (
    <Dialog
      heading={words.make}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={make}>{words.makeConfirm}</Button>
          <Button look="secondary" onClick={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <p>{words.makeText}</p>
      <Field label={words.makeName} help={words.makeNameHelp}>
        {(ids) => (
          <TextInput
            {...ids}
            value={name}
            onChange={setName}
            focusOnMount
            onKeyDown={(event) => event.key === 'Enter' && make()}
          />
        )}
      </Field>
    </Dialog>
  );
}
