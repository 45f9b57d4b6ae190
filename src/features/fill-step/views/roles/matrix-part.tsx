import { useMemo, useState, type ReactNode } from 'react';
import { roles as step } from '#domain/guide/steps/roles.ts';
import { addItem } from '#domain/process/matrix-deeds.ts';
import { ownLinesOf, type OwnLine } from '#domain/process/own-items.ts';
import { filledOf, isBlank } from '#domain/process/rows.ts';
import { countAt } from '#domain/steps/advice.ts';
import { newId } from '#session/machine/new-id.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { LevelCell } from './level-cell.tsx';
import { OwnHead } from './own-head.tsx';
import { besideOf, matrixOf, matrixWords, type Role, type RoleMatrix } from './role-matrices.ts';
import css from './roles-table.module.css';

interface PartProps {
  readonly matrix: RoleMatrix;
  /** Every role, and those that are shown: on a phone only one. */
  readonly all: readonly Role[];
  readonly shown: readonly Role[];
  readonly nameOf: (role: Role) => string;
  /** The names of the roles stand here too. */
  readonly named: boolean;
}

/** One part of the table: what is asked about once, and how important it is for each role. */
export function MatrixPart({ matrix, all, shown, nameOf, named }: PartProps) {
  const steps = useWords('steps');
  const store = useProcessStore();
  const words = matrixWords(steps[step.id].fields.roles.columns, matrix);
  const scale = words.scale ?? { 1: '', 2: '', 3: '' };
  const [fresh, setFresh] = useState<string | null>(null);
  const [held, setHeld] = useState<OwnLine | undefined>();
  const { column, field } = matrix;
  const matrices = all.map((role) => besideOf(role, matrix));
  // By their text: a letter typed elsewhere in a role draws no cell of them anew.
  const joined = JSON.stringify(ownLinesOf(field, matrices, held));
  const lines = useMemo(() => JSON.parse(joined) as readonly OwnLine[], [joined]);

  /** For all the roles: what is asked about is the same for each. A role nobody has written in stays empty. */
  function addOwn(): void {
    const id = newId();
    const filled = filledOf(all);
    const holders = filled.length > 0 ? filled : shown.slice(0, 1);
    setFresh(id);
    store.change(
      holders.flatMap((role) => addItem(besideOf(role, matrix).place, id)),
      words.addOwn ?? words.label,
    );
  }

  const line = (item: string | OwnLine, name: string, first: boolean, head: ReactNode) => (
    <tr role="row" key={typeof item === 'string' ? item : item.key}>
      {head}
      {shown.map((role) => {
        const id = typeof item === 'string' ? item : item.items[role.id];
        return (
          <LevelCell
            key={role.id}
            role={role.id}
            roleName={nameOf(role)}
            column={column}
            item={item}
            itemName={name}
            level={matrixOf(role, matrix).find((row) => row.id === id)?.level}
            scale={scale}
            first={first}
          />
        );
      })}
    </tr>
  );

  return (
    <tbody>
      <tr role="row" className={css['part']}>
        <th scope="rowgroup" role="rowheader">
          <span className="h-s">{words.label}</span>
          {words.help && <span className={css['help']}>{words.help}</span>}
        </th>
        {shown.map((role) => (
          <td key={role.id}>
            {named && (
              <span className={css['again']} aria-hidden>
                {nameOf(role)}
              </span>
            )}
            <Counts matrix={matrix} role={role} />
          </td>
        ))}
      </tr>
      {field.items.map((id, place) => {
        const name = words.items?.[id] ?? id;
        return line(
          id,
          name,
          place === 0,
          <th scope="row" role="rowheader">
            {name}
          </th>,
        );
      })}
      {lines.map((own, place) => {
        const label = `${words.ownLabel ?? words.label} ${place + 1}`;
        return line(
          own,
          own.text || label,
          false,
          <OwnHead
            label={label}
            placeholder={words.ownLabel}
            line={own}
            matrix={matrix}
            fresh={fresh !== null && Object.values(own.items).includes(fresh)}
            hold={setHeld}
          />,
        );
      })}
      <tr role="row" className={css['add']}>
        <td colSpan={shown.length + 1}>
          <Button look="quiet" size="xsmall" flush icon="plus" onClick={addOwn}>
            {words.addOwn}
          </Button>
        </td>
      </tr>
    </tbody>
  );
}

/** How many stand at each level that the form has a rule for. */
function Counts({ matrix, role }: { matrix: RoleMatrix; role: Role }) {
  const inProcess = useWords('inProcess');
  const rule = matrix.field.count;
  if (!rule) return null;
  const value = matrixOf(role, matrix);
  return (
    <p aria-live="polite" className={css['counts']}>
      {rule.levels.map((level) => {
        const count = countAt(matrix.field, value, level);
        const off = !isBlank(value) && (count < rule.least || count > rule.most);
        return (
          <span key={level} data-off={off || undefined}>
            {off && <Icon name="idea" size={16} />}
            {inProcess.roles.count(level, count, rule.least, rule.most)}
          </span>
        );
      })}
    </p>
  );
}
