import { filledRowsOf, textOf } from '#domain/process/rows.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { MATRICES, matrixOf, matrixWords, type Role, type RoleMatrix } from './role-matrices.ts';
import css from './roles.module.css';

/** The roles side by side, item by item: differences are seen along the line. */
export function RoleComparison() {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const { columns } = steps.roles.fields.roles;
  const rows = filledRowsOf(useRowsIn(roles, 'roles')) as readonly Role[];
  if (rows.length < 2) return null;
  const levelOf = (role: Role, matrix: RoleMatrix, id: string): string => {
    const level = matrixOf(role, matrix).find((row) => row.id === id)?.level;
    return level ? (matrixWords(columns, matrix).scale?.[level] ?? '') : '–';
  };
  return (
    <section aria-label={shell.roles.compare} className={css['compare']}>
      <h2 className="h-m">{shell.roles.compare}</h2>
      <div className={css['scroll']}>
        <table>
          <caption className="sr-only">{shell.roles.compare}</caption>
          <thead>
            <tr>
              <td />
              {rows.map((role, index) => (
                <th key={role.id} scope="col">
                  {textOf(role.name) || shell.roles.roleNumber(index + 1)}
                </th>
              ))}
            </tr>
          </thead>
          {MATRICES.map((matrix) => (
            <tbody key={matrix.column}>
              {matrix.items.map((id) => {
                const levels = rows.map((role) => levelOf(role, matrix, id));
                return (
                  <tr key={id} data-differs={new Set(levels).size > 1 || undefined}>
                    <th scope="row">{matrixWords(columns, matrix).items?.[id]}</th>
                    {levels.map((level, index) => (
                      <td key={rows[index]?.id}>{level}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}
