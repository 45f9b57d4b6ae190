import { useBegunText } from '#session/begun/use-begun-text.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';

interface PointProps {
  readonly processId: string;
  readonly onClose: () => void;
  /** Resolves when the point is made. */
  readonly onMake: (name: string) => Promise<unknown>;
}

/** Asks for the name of a new restore point; it may stay empty. A begun one stands there the next time. */
export function PointDialog({ processId, onClose, onMake }: PointProps) {
  const inProcess = useWords('inProcess');
  const words = inProcess.versions;
  const name = useBegunText(processId, 'version-name');
  const make = (): void => name.done(onMake(name.text.trim()));
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
            value={name.text}
            onChange={name.write}
            focusOnMount
            onKeyDown={(event) => event.key === 'Enter' && make()}
          />
        )}
      </Field>
    </Dialog>
  );
}
