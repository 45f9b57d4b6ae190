import type { MatrixRow, ScaleValue } from '#domain/steps/fields.ts';
import { filledRowsOf, textOf } from '#domain/process/rows.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { useAnswer, useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { MATRICES, matrixOf, matrixWords, type Role, type RoleMatrix } from './role-matrices.ts';
import css from './roles.module.css';

/** Highest first: what is required stands at the top of the advert. */
const TIERS: readonly ScaleValue[] = [3, 2, 1];

/** The texts of a role's items at one level, own items last. */
function itemsAt(
  role: Role,
  level: ScaleValue,
  texts: (matrix: RoleMatrix, row: MatrixRow) => string,
): readonly string[] {
  return MATRICES.flatMap((matrix) =>
    matrixOf(role, matrix)
      .filter((row) => row.level === level)
      .toSorted((a, b) => Number(!matrix.items.includes(a.id)) - Number(!matrix.items.includes(b.id)))
      .map((row) => texts(matrix, row)),
  ).filter((text) => text !== '');
}

/** What the choices mean for the advert. */
export function AdvertPreview() {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const { columns } = steps.roles.fields.roles;
  const advert = useAnswer(roles, 'advert');
  const rows = filledRowsOf(useRowsIn(roles, 'roles')) as readonly Role[];
  const texts = (matrix: RoleMatrix, row: MatrixRow): string =>
    matrixWords(columns, matrix).items?.[row.id] ?? row.text ?? '';
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
          <h3 className="h-s">{textOf(role.name) || shell.roles.roleNumber(index + 1)}</h3>
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
