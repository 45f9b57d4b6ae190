import { memo } from 'react';
import { coverageOf } from '#domain/panel/coverage.ts';
import { meetCriterion } from '#domain/panel/deeds.ts';
import { textOf } from '#domain/process/rows.ts';
import { criteria as criteriaStep } from '#domain/guide/steps/criteria.ts';
import type { RowIn } from '#domain/guide/read.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useCell, useRowsIn } from '#session/process/use-answer.ts';
import { useWords } from '#session/words/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import css from './coverage.module.css';
import { CRITERIA_MET } from './group-rows.tsx';

/** What the groups cover between them: their column «criteria», ticked group by group. */
export function Coverage() {
  const shell = useWords('shell');
  return (
    <section aria-label={shell.groups.coverage} className={css['coverage']}>
      <h2 className="h-m">{shell.groups.coverage}</h2>
      <p className="quiet">{shell.groups.coverageHelp}</p>
      <CoverageMatrix />
    </section>
  );
}

/** Groups × criteria, ticked by people. Row sums and column coverage; nothing is ranked. */
function CoverageMatrix() {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const {
    criteria,
    groups: rows,
    meets,
  } = coverageOf(useRowsIn(criteriaStep, 'criteria'), useRowsIn(groups, 'groups'));
  if (criteria.length === 0) return <Notice>{shell.groups.noCriteria}</Notice>;
  return (
    <div className={css['scroll']}>
      <table className={css['matrix']}>
        <caption className="sr-only">{shell.groups.coverage}</caption>
        <thead>
          <tr>
            <th scope="col">{steps.groups.fields.groups.columns.name.label}</th>
            {criteria.map((criterion) => (
              <th key={criterion.id} scope="col">
                {textOf(criterion.text)}
              </th>
            ))}
            <th scope="col">{shell.groups.sum}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((group) => (
            <CoverageRow key={group.id} group={group} criteria={criteria} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{shell.groups.coverage}</th>
            {criteria.map((criterion) => {
              const count = rows.filter((group) => meets(group, criterion)).length;
              return (
                <td key={criterion.id} data-none={count === 0 || undefined}>
                  {shell.groups.covered(count)}
                </td>
              );
            })}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface RowProps {
  readonly group: RowIn<typeof groups, 'groups'>;
  readonly criteria: readonly RowIn<typeof criteriaStep, 'criteria'>[];
}
const NONE: readonly string[] = [];

const CoverageRow = memo(function CoverageRow({ group, criteria }: RowProps) {
  const shell = useWords('shell');
  const store = useProcessStore();
  const met = useCell(groups, 'groups', group.id, CRITERIA_MET) ?? NONE;
  const name = textOf(group.name);
  const known = criteria.filter((criterion) => met.includes(criterion.id));
  return (
    <tr data-row-id={group.id} data-column={CRITERIA_MET}>
      <th scope="row">{name}</th>
      {criteria.map((criterion) => {
        const label = shell.groups.meets(name, textOf(criterion.text));
        return (
          <td key={criterion.id}>
            <label className={css['tick']}>
              <input
                type="checkbox"
                aria-label={label}
                checked={met.includes(criterion.id)}
                onChange={(event) =>
                  store.change(meetCriterion(group.id, criterion.id, event.target.checked), label)
                }
              />
            </label>
          </td>
        );
      })}
      <td>{known.length}</td>
    </tr>
  );
});
