import { Fragment, type ReactNode } from 'react';
import { stepOf, type StepId } from '#domain/guide/steps.ts';
import { fieldsOf } from '#domain/steps/define-step.ts';
import type { FieldGroup } from '#domain/steps/fields.ts';
import { FoldedFields } from './folded-fields.tsx';
import css from './folded-fields.module.css';

interface RunsProps {
  readonly step: StepId;
  /** Ids of the fields that stand here, in order. */
  readonly fields: readonly string[];
  /** The first frame is on the screen. */
  readonly painted: boolean;
  /** Draws some of them. */
  readonly draw: (fields: readonly string[]) => ReactNode;
}

interface Group {
  readonly group: FieldGroup;
  readonly fields: string[];
}
type Run = { readonly fields: string[] } | { readonly groups: Group[] };

/** The fields in order: those that stand open, and between them the groups that are folded away, one after the other. */
function runsOf(step: StepId, ids: readonly string[]): readonly Run[] {
  const declared = new Map(fieldsOf(stepOf(step)));
  const runs: Run[] = [];
  for (const id of ids) {
    const group = declared.get(id)?.group;
    const last = runs.at(-1);
    if (!group) {
      if (last && 'fields' in last) last.fields.push(id);
      else runs.push({ fields: [id] });
      continue;
    }
    const groups = last && 'groups' in last ? last.groups : [];
    if (!last || !('groups' in last)) runs.push({ groups });
    const same = groups.find((one) => one.group === group);
    if (same) same.fields.push(id);
    else groups.push({ group, fields: [id] });
  }
  return runs;
}

/** The fields of a step, with its optional groups folded away where they stand. */
export function FieldRuns({ step, fields, painted, draw }: RunsProps) {
  return runsOf(step, fields).map((run, index) =>
    'fields' in run ? (
      (painted || index === 0) && <Fragment key={run.fields[0]}>{draw(run.fields)}</Fragment>
    ) : (
      <div key={run.groups[0]?.group} className={css['list']}>
        {painted &&
          run.groups.map((one) => (
            <FoldedFields key={one.group} step={step} group={one.group} fields={one.fields} draw={draw} />
          ))}
      </div>
    ),
  );
}
