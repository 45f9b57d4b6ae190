import { useBegunText } from '#session/begun/use-begun-text.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';

/** Asks for another name of a process. What is written when it is called off stands there the next time. */
export function RenameDialog({
  processId,
  title,
  onClose,
  onSave,
}: {
  processId: string;
  title: string;
  onClose: () => void;
  /** Resolves when the name is stored. */
  onSave: (title: string) => Promise<unknown>;
}) {
  const shell = useWords('shell');
  const name = useBegunText(processId, 'name', title);
  const save = (): void => name.done(onSave(name.text.trim()));
  return (
    <Dialog
      heading={shell.start.renameTitle}
      open
      onClose={onClose}
      actions={
        <>
          <Button onClick={save}>{shell.start.save}</Button>
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
            value={name.text}
            onChange={name.write}
            focusOnMount
            onKeyDown={(event) => event.key === 'Enter' && save()}
          />
        )}
      </Field>
    </Dialog>
  );
}
