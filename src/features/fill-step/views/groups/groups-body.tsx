import { memo } from 'react';
import { coverageOf } from '#domain/panel/coverage.ts';
import { meetCriterion } from '#domain/panel/deeds.ts';
import type { Row } from '#domain/process/rows.ts';
import { criteria as criteriaStep } from '#domain/guide/steps/criteria.ts';
import { groups } from '#domain/guide/steps/groups.ts';
import { useRowsIn } from '#session/process/use-answer.ts';
import { useProcessStore } from '#session/process/process-context.tsx';
import { useWords } from '#session/words/use-words.ts';
import { Notice } from '#ui/notice.tsx';
import { FieldEditor } from '#desk/editors/field-editor.tsx';
import { RowsEditor } from '#desk/editors/rows-editor.tsx';
import { CompositionCheck } from './composition.tsx';
import css from './coverage.module.css';

/** The groups, what they cover between them, and who could sit in the panel. */
export function GroupsBody() {
  const shell = useWords('shell');
  const steps = useWords('steps');
  const words = steps.groups.fields['groups'];
  const { criteriaMet: _shownAsMatrix, ...columns } = groups.fields.groups.columns;
  if (!words) return null;
  return (
    <>
      <RowsEditor
        step={groups}
        stepWords={steps.groups}
        fieldId="groups"
        field={{ ...groups.fields.groups, columns }}
        words={words}
      />
      <section aria-label={shell.groups.coverage} className={css['coverage']}>
        <h2 className="h-m">{shell.groups.coverage}</h2>
        <p className="quiet">{shell.groups.coverageHelp}</p>
        <CoverageMatrix />
      </section>
      <FieldEditor stepId="groups" fieldId="seats" />
      <CompositionCheck />
    </>
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
            <th scope="col">{steps.groups.fields['groups']?.columns?.['name']?.label}</th>
            {criteria.map((criterion) => (
              <th key={criterion.id} scope="col">
                {String(criterion['text'])}
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

const CoverageRow = memo(function CoverageRow({ group, criteria }: { group: Row; criteria: readonly Row[] }) {
  const shell = useWords('shell');
  const store = useProcessStore();
  const met = Array.isArray(group['criteriaMet']) ? (group['criteriaMet'] as string[]) : [];
  const name = String(group['name']);
  const known = criteria.filter((criterion) => met.includes(criterion.id));
  function toggle(criterion: Row, on: boolean): void {
    store.change(
      meetCriterion(group.id, criterion.id, on),
      shell.groups.meets(name, String(criterion['text'])),
    );
  }
  return (
    <tr>
      <th scope="row">{name}</th>
      {criteria.map((criterion) => (
        <td key={criterion.id}>
          <label className={css['tick']}>
            <input
              type="checkbox"
              aria-label={shell.groups.meets(name, String(criterion['text']))}
              checked={met.includes(criterion.id)}
              onChange={(event) => toggle(criterion, event.target.checked)}
            />
          </label>
        </td>
      ))}
      <td>{known.length}</td>
    </tr>
  );
});
