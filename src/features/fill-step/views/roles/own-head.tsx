import { memo } from 'react';
import { rowsIn } from '#domain/guide/read.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { nameOwn, removeOwn, type MatrixBeside, type OwnLine } from '#domain/process/own-items.ts';
import { whenLifted } from '#session/pointer/when-lifted.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { IconButton } from '#ui/button.tsx';
import { TextArea } from '#ui/text-input.tsx';
import { besideOf, type RoleMatrix } from './role-matrices.ts';
import css from './roles-table.module.css';

interface OwnProps {
  readonly label: string;
  readonly placeholder: string | undefined;
  readonly line: OwnLine;
  readonly matrix: RoleMatrix;
  /** It was just asked for: here one wants to write. */
  readonly fresh: boolean;
  /** Told which line is written in, and that it was left. */
  readonly hold: (line: OwnLine | undefined) => void;
}

/**
 * The head of a line of one's own: what it is called, in every role that has it, and the way to take it away. A letter
 * typed elsewhere draws nothing here.
 */
export const OwnHead = memo(function OwnHead({ label, placeholder, line, matrix, fresh, hold }: OwnProps) {
  const inProcess = useWords('inProcess');
  const store = useProcessStore();
  const remove = inProcess.fill.removeOf(line.text || label);
  /** As they stand now: something may have been written since this was drawn. */
  const matrices = (): readonly MatrixBeside[] =>
    rowsIn(store.getState().process.answers, roles, 'roles').map((role) => besideOf(role, matrix));
  return (
    <th scope="row" role="rowheader" aria-label={line.text || label}>
      <span
        className={css['own']}
        onFocus={() => hold(line)}
        onBlur={() => whenLifted(() => hold(undefined))}
      >
        <TextArea
          label={label}
          placeholder={placeholder}
          value={line.text}
          rows={1}
          bare
          focusOnMount={fresh}
          onChange={(text) => store.change(nameOwn(matrices(), line, text.replace(/\n/g, ' ')), label)}
        />
        <IconButton
          icon="remove"
          label={remove}
          onClick={({ currentTarget }) => {
            const add = currentTarget.closest('tbody')?.querySelector<HTMLElement>('tr:last-child button');
            store.change(removeOwn(matrices(), line), remove);
            // The button is gone with its line; who came by keyboard stays in the part.
            add?.focus();
          }}
        />
      </span>
    </th>
  );
});
