import { nameOwn, removeOwn, type MatrixBeside, type OwnLine } from '#domain/process/own-items.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { IconButton } from '#ui/button.tsx';
import { TextArea } from '#ui/text-input.tsx';
import css from './roles-table.module.css';

interface OwnProps {
  readonly label: string;
  readonly placeholder: string | undefined;
  readonly line: OwnLine;
  readonly matrices: readonly MatrixBeside[];
  /** It was just asked for: here one wants to write. */
  readonly fresh: boolean;
  readonly onHold: () => void;
  readonly onLeave: () => void;
}

/** The head of a line of one's own: what it is called, in every role that has it, and the way to take it away. */
export function OwnHead({ label, placeholder, line, matrices, fresh, onHold, onLeave }: OwnProps) {
  const shell = useWords('shell');
  const store = useProcessStore();
  const remove = shell.fill.removeOf(line.text || label);
  return (
    <th scope="row" role="rowheader" aria-label={line.text || label}>
      <span className={css['own']} onFocus={onHold} onBlur={onLeave}>
        <TextArea
          label={label}
          placeholder={placeholder}
          value={line.text}
          rows={1}
          bare
          focusOnMount={fresh}
          onChange={(text) => store.change(nameOwn(matrices, line, text.replace(/\n/g, ' ')), label)}
        />
        <IconButton
          icon="remove"
          label={remove}
          onClick={({ currentTarget }) => {
            const add = currentTarget.closest('tbody')?.querySelector<HTMLElement>('tr:last-child button');
            store.change(removeOwn(matrices, line), remove);
            // The button is gone with its line; who came by keyboard stays in the part.
            add?.focus();
          }}
        />
      </span>
    </th>
  );
}
