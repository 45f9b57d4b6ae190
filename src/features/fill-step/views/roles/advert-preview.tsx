import { OwnWords } from '#desk/language/own-words.tsx';
import { useSpokenIn } from '#session/words/use-spoken-in.ts';
import { rowCalled } from '#domain/steps/place-name.ts';
import { useId, useState } from 'react';
import type { MatrixRow, ScaleValue } from '#domain/steps/fields.ts';
import { filledOf } from '#domain/process/rows.ts';
import { roles } from '#domain/guide/steps/roles.ts';
import { useDebouncedRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Button } from '#ui/button.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { useWidth } from '#ui/use-width.ts';
import { breadthOf, MATRICES, matrixOf, matrixWords, type Role, type RoleMatrix } from './role-matrices.ts';
import css from './advert.module.css';

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
      .toSorted(
        (a, b) => Number(!matrix.field.items.includes(a.id)) - Number(!matrix.field.items.includes(b.id)),
      )
      .map((row) => texts(matrix, row)),
  ).filter((text) => text !== '');
}

/** What the choices mean for the advert: one role at a time, unfolded where it stands beside the roles. */
export function AdvertPreview() {
  const inProcess = useWords('inProcess');
  const steps = useWords('steps');
  const { columns, row: kind } = steps.roles.fields.roles;
  const all = useDebouncedRowsIn(roles, 'roles');
  const rows = filledOf(all);
  const spokenIn = useSpokenIn();
  const wide = useWidth('wide');
  const roomy = useWidth('roomy');
  const [asked, ask] = useState<boolean | undefined>();
  const [wanted, show] = useState<string | undefined>();
  const id = useId();
  const breadth = breadthOf(all);
  const open = asked ?? ((wide && breadth !== 'broad') || (roomy && breadth === 'slim'));
  const role = rows.find((one) => one.id === wanted) ?? rows[0];
  const nameOf = (one: Role): string => rowCalled(one.name, kind, all.indexOf(one) + 1);
  const texts = (matrix: RoleMatrix, row: MatrixRow): string =>
    matrixWords(columns, matrix).items?.[row.id] ?? row.text ?? '';
  return (
    <section aria-label={inProcess.roles.advert} className={css['advert']}>
      <h2>
        <Button
          look="quiet"
          size="small"
          icon="chevron-down"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => ask(!open)}
        >
          {inProcess.roles.advert}
        </Button>
      </h2>
      <div id={id} hidden={!open} className={css['shown']}>
        {rows.length > 1 && (
          <Tabs
            label={inProcess.roles.shown}
            tabs={rows.map((one) => ({ id: one.id, name: nameOf(one), lang: spokenIn(nameOf(one)) }))}
            chosen={role?.id}
            onChoose={show}
            controls={`${id}-role`}
          />
        )}
        {role && (
          <article
            id={`${id}-role`}
            {...(rows.length > 1 ? { role: 'tabpanel', 'aria-label': nameOf(role) } : {})}
          >
            <h3 className="h-s">
              <OwnWords>{nameOf(role)}</OwnWords>
            </h3>
            {TIERS.map((level) => {
              const items = itemsAt(role, level, texts);
              if (items.length === 0) return null;
              return (
                <div key={level}>
                  <p className="small quiet">{inProcess.roles.tiers[level]}</p>
                  <ul>
                    {items.map((item, place) => (
                      <li key={place}>
                        <OwnWords>{item}</OwnWords>
                      </li>
                    ))}
                  </ul>
                </div>
              );
            })}
          </article>
        )}
      </div>
    </section>
  );
}
