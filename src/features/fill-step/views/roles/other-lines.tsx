import type { RowsQuestion } from '#domain/guide/question.ts';
import { RowCell } from '#desk/editors/row-cell.tsx';
import type { Role } from './role-matrices.ts';
import css from './roles-table.module.css';

interface LinesProps {
  readonly question: RowsQuestion;
  readonly shown: readonly Role[];
  readonly nameOf: (role: Role) => string;
}

/** What else is asked about each role: a line of the table for each column that is neither its name nor a matrix. */
export function OtherLines({ question, shown, nameOf }: LinesProps) {
  const { field, words } = question;
  const others = Object.entries(field.columns).filter(
    ([id, { kind }]) => id !== field.name && kind !== 'matrix',
  );
  if (others.length === 0) return null;
  return (
    <tbody>
      {others.map(([column]) => (
        <tr role="row" key={column}>
          <th scope="row" role="rowheader">
            {words.columns?.[column]?.label}
          </th>
          {shown.map((role) => (
            <td
              key={role.id}
              className={css['other']}
              data-row-id={role.id}
              data-row-name={nameOf(role)}
              data-column={column}
            >
              <RowCell question={question} row={role.id} column={column} hideLabel />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
