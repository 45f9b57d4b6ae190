import type { MatrixRow, ScaleValue } from '#domain/steps/fields.ts';
import { filledRowsOf, textOf, type Row } from '#domain/process/rows.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { useValue } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import type { AnyFieldWords } from '#domain/steps/step-words.ts';
import css from './roles.module.css';

const MATRICES = ['tasks', 'qualifications', 'traits'] as const;
/** Highest first: what is required stands at the top of the advert. */
const TIERS: readonly ScaleValue[] = [3, 2, 1];

/** The texts of a role's items at one level, own items last. */
function itemsAt(
  role: Row,
  level: ScaleValue,
  texts: (matrix: (typeof MATRICES)[number], row: MatrixRow) => string,
): readonly string[] {
  return MATRICES.flatMap((matrix) => {
    const rows = Array.isArray(role[matrix]) ? (role[matrix] as readonly MatrixRow[]) : [];
    const items: readonly string[] = roles.fields.roles.columns[matrix].items;
    return rows
      .filter((row) => row.level === level)
      .toSorted((a, b) => Number(!items.includes(a.id)) - Number(!items.includes(b.id)))
      .map((row) => texts(matrix, row));
  }).filter((text) => text !== '');
}

/** What the choices mean for the advert, and the roles side by side when there are several. */
export function AdvertPreview() {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const columns: Readonly<Record<(typeof MATRICES)[number], AnyFieldWords>> =
    steps.roles.fields.roles.columns;
  const advert = useValue('roles', ['advert']);
  const rows = filledRowsOf(useValue('roles', ['roles']));
  const texts = (matrix: (typeof MATRICES)[number], row: MatrixRow): string =>
    columns[matrix].items?.[row.id] ?? row.text ?? '';
  return (
    <section aria-label={shell.roles.advert} className={css['advert']}>
      <h2 className="h-m">{shell.roles.advert}</h2>
      <p className="small quiet">
        {advert === 'broad'
          ? shell.roles.broad
          : advert === 'specific'
            ? shell.roles.specific
            : shell.roles.choose}
      </p>
      {rows.map((role, index) => (
        <article key={role.id}>
          <h3 className="h-s">{textOf(role['name']) || shell.roles.roleNumber(index + 1)}</h3>
          {TIERS.map((level) => {
            const items = itemsAt(role, level, texts);
            if (items.length === 0 || (advert === 'broad' && level === 1)) return null;
            return (
              <div key={level}>
                <p className="small quiet">{shell.roles.tiers[level]}</p>
                <ul>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </div>
            );
          })}
        </article>
      ))}
    </section>
  );
}

/** The roles side by side, item by item: differences are seen along the line. */
export function RoleComparison() {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const columns: Readonly<Record<(typeof MATRICES)[number], AnyFieldWords>> =
    steps.roles.fields.roles.columns;
  const rows = filledRowsOf(useValue('roles', ['roles']));
  if (rows.length < 2) return null;
  const levelOf = (role: Row, matrix: (typeof MATRICES)[number], id: string): string => {
    const level = (Array.isArray(role[matrix]) ? (role[matrix] as readonly MatrixRow[]) : []).find(
      (row) => row.id === id,
    )?.level;
    return level ? (columns[matrix].scale?.[level] ?? '') : '–';
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
                  {textOf(role['name']) || shell.roles.roleNumber(index + 1)}
                </th>
              ))}
            </tr>
          </thead>
          {MATRICES.map((matrix) => (
            <tbody key={matrix}>
              {roles.fields.roles.columns[matrix].items.map((id) => {
                const levels = rows.map((role) => levelOf(role, matrix, id));
                return (
                  <tr key={id} data-differs={new Set(levels).size > 1 || undefined}>
                    <th scope="row">{columns[matrix].items?.[id]}</th>
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
